import type { IconName } from '../../shared/ui/icon';

interface NavItem {
  key:
    | 'overview'
    | 'figures'
    | 'frozen'
    | 'ledger'
    | 'incidents'
    | 'maintenances'
    | 'patches'
    | 'backups'
    | 'discrepancies'
    | 'intakes'
    | 'disclosures'
    | 'settings'
    | 'audit'
    | 'auditSamples'
    | 'auditFindings'
    | 'auditViews';
  icon: IconName;
  /** Below `/services/{service}`, or with a slash in front where the screen stands above all services. */
  to: string;
}

interface NavGroup {
  heading?: 'groupFigures' | 'groupRecords' | 'groupDisclosure' | 'groupAudit';
  items: readonly NavItem[];
}

/** The menu, from above. */
export const NAV_GROUPS: readonly NavGroup[] = [
  {
    items: [
      { key: 'overview', icon: 'home', to: 'overview' },
      { key: 'figures', icon: 'figures', to: 'figures/uptime' },
      { key: 'frozen', icon: 'seal', to: 'frozen' },
    ],
  },
  {
    heading: 'groupRecords',
    items: [
      { key: 'incidents', icon: 'incident', to: 'incidents' },
      { key: 'maintenances', icon: 'maintenance', to: 'maintenances' },
      { key: 'patches', icon: 'patch', to: 'patches' },
      { key: 'backups', icon: 'backup', to: 'backups' },
      { key: 'discrepancies', icon: 'discrepancy', to: 'discrepancies' },
      { key: 'intakes', icon: 'intake', to: 'intakes' },
    ],
  },
  {
    heading: 'groupDisclosure',
    items: [
      { key: 'disclosures', icon: 'disclosure', to: 'disclosures' },
      { key: 'ledger', icon: 'ledger', to: 'ledger/entries' },
      { key: 'settings', icon: 'settings', to: 'settings/service' },
    ],
  },
  {
    heading: 'groupAudit',
    items: [
      { key: 'audit', icon: 'audit', to: '/audit' },
      { key: 'auditSamples', icon: 'sample', to: 'audit/samples' },
      { key: 'auditFindings', icon: 'finding', to: 'audit/findings' },
      { key: 'auditViews', icon: 'view', to: '/audit/views' },
    ],
  },
];

export const isAboveServices = ({ to }: NavItem): boolean => to.startsWith('/');

/** The part of an address that says which screen it is: `figures` of `/services/a/figures/uptime`, `audit/samples` of `/services/a/audit/samples`. */
const screenOf = (path: string): string => {
  const [first = '', second] = path.split('/');
  return first === 'audit' && second !== undefined ? `audit/${second}` : first;
};

const BELOW_SERVICE = /^\/services\/[^/]+\//;

/** Whether the address is that item's. */
export const isCurrent = (item: NavItem, path: string): boolean =>
  isAboveServices(item) ? path === item.to : BELOW_SERVICE.test(path) && screenOf(path.replace(BELOW_SERVICE, '')) === screenOf(item.to);
