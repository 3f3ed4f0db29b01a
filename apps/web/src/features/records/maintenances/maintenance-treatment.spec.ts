import type { EmergencyMaintenance, Exclusion } from '@kaiji/contracts';
import { treatmentOf } from './maintenance-treatment';

const window = { maintenance: 'M-1', title: '定期', from: '2026-02-14T17:00:00Z', to: '2026-02-14T19:00:00Z', announcedAt: '2026-01-10T01:00:00Z', noticeMs: 0 };
const exclusion: Exclusion = { ...window, enteredAfterTheFact: false, excludedMs: 7_200_000 };
const overrun: EmergencyMaintenance = { ...window, reason: 'overrun', downMs: 120_000 };

describe('treatmentOf', () => {
  it('keeps a maintenance that overran excluded, and says so', () => {
    expect(treatmentOf({ id: 'M-1', record: {} }, { exclusions: [exclusion], emergencies: [overrun] })).toEqual({
      treatment: 'excluded',
      reasons: ['overrun'],
      afterTheFact: false,
    });
  });

  it('tells an emergency from one without effect and from a cancelled one', () => {
    expect(treatmentOf({ id: 'M-1', record: {} }, { exclusions: [], emergencies: [{ ...overrun, reason: 'shortNotice' }] }).treatment).toBe('emergency');
    expect(treatmentOf({ id: 'M-2', record: {} }, { exclusions: [exclusion], emergencies: [] }).treatment).toBe('noEffect');
    expect(treatmentOf({ id: 'M-2', record: { cancelledAt: window.from } }, undefined).treatment).toBe('cancelled');
  });
});
