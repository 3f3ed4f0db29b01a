import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createDisclosureSchema, type Disclosure, type DisclosureHead, type ListOf } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, Requires } from '../../platform/access';
import { CreateDisclosure } from './create-disclosure';
import { FindDisclosure } from './find-disclosure';

class CreateDisclosureDto extends createZodDto(createDisclosureSchema) {}

@ApiTags('disclosures')
@Controller('services/:service/disclosures')
export class DisclosuresController {
  constructor(
    private readonly find: FindDisclosure,
    private readonly create: CreateDisclosure,
  ) {}

  @Get()
  @Requires('disclosures.read')
  list(@Param('service') service: string): Promise<ListOf<DisclosureHead>> {
    return this.find.list(service);
  }

  @Post()
  @Requires('disclosures.write')
  async add(@Param('service') service: string, @Body() body: CreateDisclosureDto, @Actor() actor: Principal): Promise<Disclosure> {
    return this.find.view(service, await this.create.run(service, body, actor.id));
  }

  @Get(':id')
  @Requires('disclosures.read')
  one(@Param('service') service: string, @Param('id') id: string): Promise<Disclosure> {
    return this.find.view(service, id);
  }
}
