import { Anchor, SegmentedControl } from '@mantine/core';
import { type AuditFinding, FINDING_STATES } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { AuditMessages } from '../audit-messages';
import { useFindings } from '../get-audit';
import { FindingStateBadge, SeverityBadge } from '../state-badges';
import { useTargetWords } from './use-target-words';

const route = getRouteApi('/app/services/$service/audit/findings');
const SHOWN_CHARACTERS = 80;

const shortened = (text: string): string => (text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);

const useColumns = () => {
  const t = useTranslations('audit');
  const format = useFormat();
  const target = useTargetWords();
  return [
    {
      key: 'number',
      header: t('findings.number'),
      nowrap: true,
      cell: (one: AuditFinding) => (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/audit/findings/$finding" params={{ service: one.service, finding: one.id }} {...props} />}>
          {t('findings.one', { number: one.number })}
        </Anchor>
      ),
    },
    { key: 'state', header: t('findings.state'), cell: (one: AuditFinding) => <FindingStateBadge state={one.state} /> },
    { key: 'severity', header: t('findings.severity'), cell: (one: AuditFinding) => <SeverityBadge severity={one.severity} /> },
    { key: 'type', header: t('findings.type'), cell: (one: AuditFinding) => t(`type.${one.type}`) },
    { key: 'target', header: t('findings.target'), cell: target },
    { key: 'text', header: t('findings.text'), cell: (one: AuditFinding) => shortened(one.text) },
    { key: 'raised', header: t('findings.raised'), cell: (one: AuditFinding) => format.instant(one.raisedAt), nowrap: true },
  ];
};

const Listing = ({ items }: { items: readonly AuditFinding[] }) => {
  const t = useTranslations('audit');
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const control = (
    <div style={{ overflowX: 'auto', maxWidth: '100%' }}>
      <SegmentedControl
        size="xs"
        aria-label={t('findings.filter')}
        value={state ?? 'all'}
        onChange={(value) => void navigate({ search: (before) => ({ ...before, state: FINDING_STATES.find((one) => one === value) }), replace: true })}
        data={[{ value: 'all', label: t('findings.all') }, ...FINDING_STATES.map((value) => ({ value, label: t(`findingState.${value}`) }))]}
      />
    </div>
  );
  return (
    <SectionCard title={t('findings.title')} actions={control}>
      <DataTable caption={t('findings.title')} rows={items.filter((one) => state === undefined || one.state === state)} rowKey={(one) => one.id} columns={columns} empty={t('findings.none')} />
    </SectionCard>
  );
};

const Screen = () => {
  const t = useTranslations('audit');
  return (
    <>
      <PageHeading
        title={t('findings.title')}
        lead={t('findings.lead')}
        actions={
          <Anchor size="sm" renderRoot={(props) => <Link to="/audit" {...props} />}>
            {t('items.back')}
          </Anchor>
        }
      />
      <QueryContent query={useFindings()}>{({ items }) => <Listing items={items} />}</QueryContent>
    </>
  );
};

/** Every finding of the service that who looks may see. */
export const FindingsPage = () => (
  <AuditMessages>
    <Screen />
  </AuditMessages>
);
