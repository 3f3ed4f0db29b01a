import type { Answer, DisclosureHead } from '@kaiji/contracts';
import { freshnessOf, monthsBetween } from './freshness';
import { latestFiledBefore } from './latest-filed-before';

const head = (id: string, date: string, more: Partial<DisclosureHead> = {}): DisclosureHead => ({
  id,
  service: 'sample',
  edition: 'asp-saas-2019',
  date,
  period: { from: '2024-10-31T15:00:00Z', to: '2025-10-31T15:00:00Z', timeZone: 'Asia/Tokyo', asOf: '2025-11-01T00:00:00Z' },
  state: 'filed',
  createdAt: '2025-11-01T00:00:00Z',
  createdBy: 'account:officer',
  ...more,
});

const answer = (more: Partial<Answer> = {}): Answer => ({
  field: '2',
  text: '株式会社例',
  source: 'typed',
  revision: 1,
  updatedAt: '2025-09-30T16:00:00Z',
  updatedBy: 'account:officer',
  ...more,
});

describe('latestFiledBefore', () => {
  it('takes the latest that is filed, of the same edition and of an earlier date', () => {
    const heads = [
      head('2023', '2023-11-01'),
      head('2024', '2024-11-01'),
      head('draft', '2025-06-01', { state: 'draft' }),
      head('restated', '2025-07-01', { state: 'restated' }),
      head('other form', '2025-08-01', { edition: 'asp-saas-2025' }),
      head('same day', '2025-11-01'),
    ];
    expect(latestFiledBefore(heads, { edition: 'asp-saas-2019', date: '2025-11-01' })?.id).toBe('2024');
    expect(latestFiledBefore(heads, { edition: 'asp-saas-2019', date: '2023-11-01' })).toBeUndefined();
  });
});

describe('monthsBetween', () => {
  it('counts whole calendar months', () => {
    expect(monthsBetween('2025-09-24', '2026-11-24')).toBe(14);
    expect(monthsBetween('2025-09-25', '2026-11-24')).toBe(13);
    expect(monthsBetween('2025-01-31', '2025-02-28')).toBe(1);
    expect(monthsBetween('2025-01-31', '2025-02-27')).toBe(0);
  });
});

describe('freshnessOf', () => {
  const now = { today: '2026-12-01', timeZone: 'Asia/Tokyo', isRestatement: false };

  it('counts from the day on which somebody wrote it, in the zone of the service', () => {
    expect(freshnessOf(answer(), undefined, now)).toEqual({ months: 14, isStale: true });
    expect(freshnessOf(answer({ updatedAt: '2025-12-01T03:00:00Z' }), undefined, now)).toEqual({ months: 12, isStale: false });
    expect(freshnessOf(answer({ updatedAt: '2025-11-30T03:00:00Z' }), undefined, now)).toEqual({ months: 12, isStale: true });
  });

  it('goes back to the disclosure before where nobody has written it here', () => {
    const empty = answer({ text: null, source: null, revision: 0, updatedAt: null });
    expect(freshnessOf(empty, answer({ source: 'notApplicable', text: null }), now)?.months).toBe(14);
    expect(freshnessOf(empty, empty, now)).toBeUndefined();
  });

  it('says nothing of drafts and of what a restatement took over', () => {
    expect(freshnessOf(answer({ source: 'figure' }), answer(), now)).toBeUndefined();
    expect(freshnessOf(answer(), undefined, { ...now, isRestatement: true })).toBeUndefined();
    expect(freshnessOf(answer({ revision: 2 }), undefined, { ...now, isRestatement: true })?.months).toBe(14);
  });
});
