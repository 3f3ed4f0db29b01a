export { PolicyRepository, type PolicyRevision } from './policies/policy.repository';
export { FindService } from './find-service';
export { ServiceHistory } from './service-history';
export type { Service } from './service';
export { ServicesModule } from './services.module';
