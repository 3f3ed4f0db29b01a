import type { IconName } from '../../shared/ui/icon';

interface NavItem {
  key: 'overview' | 'figures' | 'frozen' | 'ledger' | 'incidents' | 'maintenances' | 'patches' | 'backups' | 'discrepancies' | 'intakes' | 'disclosures' | 'settings';
  icon: IconName;
  to: string;
}

interface NavGroup {
  heading?: 'groupFigures' | 'groupRecords' | 'groupDisclosure';
  items: readonly NavItem[];
}

/** Paths below `/services/{service}`. */
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
];
