import { Body, Controller, Get, Param, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ListOf, type PolicyVersionView, putPolicySchema } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, receivedFrom, Requires } from '../../../platform/access';
import { ListPolicies, policyView } from './list-policies';
import { PutPolicy } from './put-policy';

class PutPolicyDto extends createZodDto(putPolicySchema) {}

@ApiTags('services')
@Controller('services/:service/policies')
export class PoliciesController {
  constructor(
    private readonly policies: ListPolicies,
    private readonly put: PutPolicy,
  ) {}

  @Get()
  @Requires('services.read')
  list(@Param('service') service: string): Promise<ListOf<PolicyVersionView>> {
    return this.policies.run(service);
  }

  @Put(':from')
  @Requires('services.write')
  async set(
    @Param('service') service: string,
    @Param('from') from: string,
    @Body() body: PutPolicyDto,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
  ): Promise<PolicyVersionView> {
    return policyView(await this.put.run(service, from, body, receivedFrom(actor, request)));
  }
}
