import type { CreateGrant } from '@kaiji/contracts';
import type { Period } from '../../../shared/period/period-presets';

/** What is typed so far. */
export interface GrantDraft {
  account: string;
  firm: string;
  services: string[];
  period: Period | undefined;
  endsOn: string;
  note: string;
}

/** What to send; `undefined` while something is missing. */
export const grantOf = ({ account, firm, services, period, endsOn, note }: GrantDraft): CreateGrant | undefined => {
  if (account === '' || firm.trim() === '' || services.length === 0 || period === undefined || endsOn === '') return undefined;
  return { account, firm: firm.trim(), services, from: period.from, to: period.to, endsOn, ...(note.trim() === '' ? {} : { note }) };
};
