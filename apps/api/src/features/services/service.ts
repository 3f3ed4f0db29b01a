import type { ServiceDefinition } from '@kaiji/contracts';

/** A service with the revision of its definition that holds now. */
export interface Service {
  readonly id: number;
  readonly key: string;
  readonly revision: number;
  readonly recordedAt: Date;
  /** When it was first recorded: what was recorded before is an imported past. */
  readonly createdAt: Date;
  readonly definition: ServiceDefinition;
}
