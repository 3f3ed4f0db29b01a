import { isCurrent, NAV_GROUPS } from './nav-items';

const currentOf = (path: string): string[] => NAV_GROUPS.flatMap(({ items }) => items.filter((item) => isCurrent(item, path)).map((item) => item.key));

describe('the menu', () => {
  it.each([
    ['/services/one/overview', 'overview'],
    ['/services/one/figures/uptime/explain', 'figures'],
    ['/services/one/ledger/verification', 'ledger'],
    ['/services/one/disclosures/7/audit', 'disclosures'],
    ['/services/one/audit/samples', 'auditSamples'],
    ['/services/one/audit/findings/7', 'auditFindings'],
    ['/audit', 'audit'],
    ['/audit/views', 'auditViews'],
  ])('marks at %s one item alone: %s', (path, key) => {
    expect(currentOf(path)).toEqual([key]);
  });

  it('marks nothing elsewhere', () => {
    expect(currentOf('/')).toEqual([]);
  });
});
