import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type RebuildResponse, rebuildSchema } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Requires } from '../../../../platform/access';
import { RebuildService } from './rebuild-service';

class RebuildDto extends createZodDto(rebuildSchema) {}

@ApiTags('evidence')
@Controller('services/:service/rebuild')
export class RebuildController {
  constructor(private readonly rebuild: RebuildService) {}

  @Post()
  @HttpCode(200)
  @Requires('ledger.manage')
  run(@Param('service') service: string, @Body() { apply }: RebuildDto): Promise<RebuildResponse> {
    return this.rebuild.run(service, apply);
  }
}
