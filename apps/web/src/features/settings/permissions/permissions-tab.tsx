import { allows, PERMISSIONS, ROLE_PERMISSIONS, ROLES } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../shared/session/get-session';
import { DataTable } from '../../../shared/ui/data-table';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge } from '../../../shared/ui/state-badge';
import classes from '../settings-page.module.css';

const Own = () => {
  const t = useTranslations();
  const permissions = useSession().data?.permissions ?? [];
  return (
    <DataTable
      caption={t('settings.tab.permissions')}
      rows={PERMISSIONS}
      rowKey={(one) => one}
      columns={[
        { key: 'operation', header: t('settings.permissions.operation'), cell: (one) => t(`vocabulary.permission.${one}`) },
        {
          key: 'can',
          header: t('settings.permissions.can'),
          cell: (one) =>
            allows(permissions, one) ? <StateBadge tone="good" label={t('settings.permissions.can')} /> : <StateBadge tone="quiet" label={t('settings.permissions.cannot')} />,
        },
      ]}
    />
  );
};

const ByRole = () => {
  const t = useTranslations();
  return (
    <DataTable
      caption={t('settings.permissions.roleTable')}
      rows={PERMISSIONS}
      rowKey={(one) => one}
      columns={[
        { key: 'operation', header: t('settings.permissions.operation'), cell: (one) => t(`vocabulary.permission.${one}`) },
        ...ROLES.map((role) => ({
          key: role,
          header: t(`vocabulary.role.${role}`),
          cell: (one: (typeof PERMISSIONS)[number]) => (allows(ROLE_PERMISSIONS[role], one) ? t('settings.permissions.can') : ''),
        })),
      ]}
    />
  );
};

export const PermissionsTab = () => {
  const t = useTranslations('settings');
  return (
    <div className={classes.stack}>
      <SectionCard title={t('tab.permissions')} hint={t('permissions.lead')}>
        <Own />
      </SectionCard>
      <SectionCard title={t('permissions.roleTable')}>
        <ByRole />
      </SectionCard>
    </div>
  );
};
