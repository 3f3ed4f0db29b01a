/** An invitation as it is kept, with the zone that each of its services has now. */
export interface KeptGrant {
  readonly id: string;
  readonly account: string;
  readonly firm: string;
  readonly services: readonly GrantedService[];
  readonly from: string;
  readonly to: string;
  readonly endsOn: string;
  readonly note: string | null;
  readonly salt: Buffer;
  readonly grantedAt: Date;
  readonly grantedBy: string;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
}

export interface GrantedService {
  readonly id: number;
  readonly key: string;
  readonly timeZone: string;
}

export type NewGrant = Omit<KeptGrant, 'endedAt' | 'endedBy'>;
