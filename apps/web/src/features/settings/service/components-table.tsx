import type { ServiceView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge } from '../../../shared/ui/state-badge';

type Component = ServiceView['components'][number];

const Checks = ({ checks }: { checks: Component['checks'] }) => {
  const t = useTranslations('settings.service');
  if (checks.length === 0) return <StateBadge tone="warn" label={t('noChecks')} />;
  return checks.map((check) => (
    <div key={check.key}>
      {`${check.name}(${check.key})、${t('interval', { seconds: check.intervalSeconds })}${check.locations === undefined ? '' : `、${check.locations.join('・')}`}`}
    </div>
  ));
};

export const ComponentsTable = ({ components }: { components: readonly Component[] }) => {
  const t = useTranslations('settings.service');
  const layer = useTranslations('vocabulary.layer');
  const membersOf = (key: string): number => components.filter((one) => one.group?.key === key).length;
  const group = (one: Component): string =>
    one.group === undefined ? '' : t('groupValue', { key: one.group.key, members: membersOf(one.group.key), required: one.group.required });
  return (
    <DataTable
      caption={t('components')}
      rows={components}
      rowKey={(one) => one.key}
      columns={[
        { key: 'name', header: t('component'), cell: (one) => `${one.name}(${one.key})` },
        { key: 'layer', header: t('layer'), cell: (one) => layer(one.layer) },
        { key: 'group', header: t('group'), cell: group },
        { key: 'checks', header: t('checks'), cell: (one) => <Checks checks={one.checks} /> },
      ]}
    />
  );
};
