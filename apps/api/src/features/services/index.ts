export { PolicyRepository, type PolicyRevision } from './policies/policy.repository';
export { DefinitionPayloads } from './definition-payloads';
export { FindService } from './find-service';
export { ServiceHistory } from './service-history';
export type { Service } from './service';
export { ServicesModule } from './services.module';
