import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AuditHome as View, type AuditHomeLedger, seenCheckpointSchema } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { AboveServices, Actor, type Principal, Requires } from '../../../platform/access';
import { AuditHome } from './audit-home';
import { SeenLedger } from './seen-ledger';

class SeenCheckpointDto extends createZodDto(seenCheckpointSchema) {}

@ApiTags('audit')
@Controller('audit')
@Requires('audit.read')
@AboveServices()
export class HomeController {
  constructor(
    private readonly home: AuditHome,
    private readonly ledger: SeenLedger,
  ) {}

  @Get('home')
  view(@Actor() actor: Principal): Promise<View> {
    return this.home.run(actor);
  }

  /** Keeps how the ledger stood when who asks looked at it. */
  @Put('checkpoint')
  keep(@Body() seen: SeenCheckpointDto, @Actor() actor: Principal): Promise<AuditHomeLedger> {
    return this.ledger.keep(actor.id, seen);
  }
}
