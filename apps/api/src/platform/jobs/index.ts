export { JobLock } from './job-lock';
export { JobsModule } from './jobs.module';
