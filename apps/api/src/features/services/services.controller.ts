import { Body, Controller, Get, Param, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { key, type ListOf, serviceDefinitionSchema, type ServiceView } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { AboveServices, Actor, type Principal, reaches, receivedFrom, Requires } from '../../platform/access';
import { parseBy } from '../../platform/errors';
import { FindService } from './find-service';
import { PutService } from './put-service';
import type { Service } from './service';

class ServiceDefinitionDto extends createZodDto(serviceDefinitionSchema) {}

const viewOf = (service: Service): ServiceView => ({
  key: service.key,
  revision: service.revision,
  updatedAt: service.recordedAt.toISOString(),
  ...service.definition,
});

@ApiTags('services')
@Controller('services')
export class ServicesController {
  constructor(
    private readonly find: FindService,
    private readonly put: PutService,
  ) {}

  @Get()
  @Requires('services.read')
  @AboveServices()
  async list(@Actor() actor: Principal): Promise<ListOf<ServiceView>> {
    return { items: (await this.find.all()).filter((one) => reaches(actor, one.key)).map(viewOf) };
  }

  @Get(':service')
  @Requires('services.read')
  async get(@Param('service') service: string): Promise<ServiceView> {
    return viewOf(await this.find.byKey(service));
  }

  @Put(':service')
  @Requires('services.write')
  async set(
    @Param('service') service: string,
    @Body() definition: ServiceDefinitionDto,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
  ): Promise<ServiceView> {
    return viewOf(await this.put.run(parseBy(key, service), definition, receivedFrom(actor, request)));
  }
}
