import { Module } from '@nestjs/common';
import { DefinitionPayloads } from './definition-payloads';
import { FindService } from './find-service';
import { ListPolicies } from './policies/list-policies';
import { PoliciesController } from './policies/policies.controller';
import { PolicyRepository } from './policies/policy.repository';
import { PutPolicy } from './policies/put-policy';
import { PutService } from './put-service';
import { ServiceArtefactsRepository } from './service-artefacts.repository';
import { ServiceHistory } from './service-history';
import { ServiceRepository } from './service.repository';
import { ServicesController } from './services.controller';

@Module({
  controllers: [ServicesController, PoliciesController],
  providers: [ServiceRepository, ServiceArtefactsRepository, DefinitionPayloads, FindService, ServiceHistory, PutService, ListPolicies, PolicyRepository, PutPolicy],
  exports: [DefinitionPayloads, FindService, ServiceHistory, PolicyRepository],
})
export class ServicesModule {}
