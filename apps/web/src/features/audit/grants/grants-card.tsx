import { Button } from '@mantine/core';
import type { AuditGrant, GrantState } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useServices } from '../../../shared/api/get-services';
import { DataTable } from '../../../shared/ui/data-table';
import { Icon } from '../../../shared/ui/icon';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { useGrants } from '../get-audit';
import { EndGrantButton } from './end-grant-button';
import { InviteDialog } from './invite-dialog';

const TONE_OF: Record<GrantState, Tone> = { inForce: 'good', over: 'quiet', ended: 'quiet' };

const useColumns = (mayEnd: boolean) => {
  const t = useTranslations();
  const format = useFormat();
  const services = useServices().data?.items ?? [];
  const nameOf = (key: string): string => services.find((one) => one.key === key)?.name ?? key;
  return [
    { key: 'firm', header: t('audit.grants.firm'), cell: (one: AuditGrant) => one.firm },
    { key: 'account', header: t('audit.grants.account'), cell: (one: AuditGrant) => one.account },
    { key: 'services', header: t('audit.grants.services'), cell: (one: AuditGrant) => new Intl.ListFormat(format.locale).format(one.services.map(nameOf)) },
    { key: 'period', header: t('audit.grants.period'), cell: (one: AuditGrant) => format.period(one.from, one.to) },
    { key: 'endsOn', header: t('audit.grants.endsOn'), cell: (one: AuditGrant) => format.date(one.endsOn) },
    { key: 'state', header: t('audit.grants.state'), cell: (one: AuditGrant) => <StateBadge tone={TONE_OF[one.state]} label={t(`audit.grants.stateOf.${one.state}`)} /> },
    ...(mayEnd ? [{ key: 'end', header: t('ui.actions'), cell: (one: AuditGrant) => one.state !== 'ended' && <EndGrantButton grant={one} /> }] : []),
  ];
};

/** Of whoever looks: what they were invited to. */
export const ScopeCard = ({ grants }: { grants: readonly AuditGrant[] }) => {
  const t = useTranslations('audit.grants');
  return (
    <SectionCard title={t('title')}>
      <DataTable caption={t('title')} rows={grants} rowKey={(one) => one.id} columns={useColumns(false)} empty={t('noneAuditor')} />
    </SectionCard>
  );
};

/** Of whoever invites: everyone who was, and the way to invite and to end. */
export const GrantsCard = () => {
  const t = useTranslations('audit.grants');
  const [inviting, setInviting] = useState(false);
  const columns = useColumns(true);
  const action = (
    <Button size="compact-sm" leftSection={<Icon name="plus" size={16} />} onClick={() => setInviting(true)}>
      {t('invite')}
    </Button>
  );
  return (
    <SectionCard title={t('all')} actions={action}>
      <QueryContent query={useGrants()}>{({ items }) => <DataTable caption={t('all')} rows={items} rowKey={(one) => one.id} columns={columns} empty={t('none')} />}</QueryContent>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </SectionCard>
  );
};
