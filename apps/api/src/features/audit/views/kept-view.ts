import type { AuditView } from '@kaiji/contracts';

/** Something that an auditor from outside was shown. */
export interface NewView extends Omit<AuditView, 'id' | 'at'> {
  readonly at: Date;
}

export interface KeptView extends NewView {
  readonly id: number;
}

export const viewOf = ({ at, ...view }: KeptView): AuditView => ({ ...view, at: at.toISOString() });
