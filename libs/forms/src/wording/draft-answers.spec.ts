import { backups, backupTarget, incidents, layer, maintenance, maintenanceRow, monitoring, notification, patches, uptime } from '../testing/figures';
import { draftAnswers } from './draft-answers';

const FIELDS = [
  ...['39-1', '39-2', '39-3', '45-1', '45-2', '46', '54-1', '54-2', '54-3', '54-4', '54-5', '54-6', '55', '59'],
  ...['91-1', '91-3', '92'],
];

const figures = [
  maintenance([maintenanceRow()]),
  uptime(),
  incidents(),
  patches(),
  backups([backupTarget()]),
  monitoring([layer()]),
  notification({ met: 1, n: 1, maxMs: 60_000 }),
];

describe(draftAnswers.name, () => {
  it("gives one draft a field, in the form's order", () => {
    const drafts = draftAnswers({ edition: 'asp-saas-2019', service: { pattern: 6 }, figures });
    expect(drafts.map((one) => one.field)).toEqual(FIELDS);
  });

  it('has a text or a reason for each, and no text where no figure was computed', () => {
    const drafts = draftAnswers({ edition: 'asp-saas-2019', service: {}, figures: [] });
    expect(drafts.map((one) => one.field)).toEqual(FIELDS);
    expect(drafts.filter((one) => one.text !== null || one.reason === undefined)).toEqual([]);
  });

  it('takes the outages of the uptime figure into the count of stops', () => {
    const outages = [{ from: '2019-03-06T01:30:00Z', to: '2019-03-06T01:40:00Z', downMs: 1, components: [], incidents: [], sources: ['probes' as const] }];
    const drafts = draftAnswers({ edition: 'asp-saas-2019', service: {}, figures: [incidents(), uptime({ outages })] });
    expect(drafts.find((one) => one.field === '39-3')?.text).toContain('停止 1件');
  });

  it('refuses an edition that it does not have', () => {
    expect(() => draftAnswers({ edition: 'asp-saas-1999', service: {}, figures: [] })).toThrow('asp-saas-1999');
  });
});
