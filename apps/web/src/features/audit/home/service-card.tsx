import { Anchor, Group, Stack } from '@mantine/core';
import { type AuditHomeDisclosure, type AuditHomeService, FINDING_STATES } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { disclosurePeriod } from '../../../shared/period/disclosure-period';
import { DataTable } from '../../../shared/ui/data-table';
import { DisclosureStateBadge } from '../../../shared/ui/disclosure-state-badge';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { ItemCounts } from '../state-badges';
import { PackageButton } from './package-button';

const useColumns = (service: string) => {
  const t = useTranslations();
  const format = useFormat();
  const dateOf = ({ date }: AuditHomeDisclosure): string => format.date(date);
  return [
    {
      key: 'disclosure',
      header: t('audit.home.disclosure'),
      cell: (one: AuditHomeDisclosure) => (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/disclosures/$disclosure/audit" params={{ service, disclosure: one.id }} {...props} />}>
          {t('audit.home.of', { date: dateOf(one) })}
        </Anchor>
      ),
    },
    {
      key: 'period',
      header: t('ui.period'),
      cell: (one: AuditHomeDisclosure) => {
        const { from, to } = disclosurePeriod(one);
        return format.period(from, to);
      },
    },
    { key: 'state', header: t('audit.home.state'), cell: (one: AuditHomeDisclosure) => <DisclosureStateBadge state={one.state} /> },
    { key: 'counts', header: t('audit.home.disclosures'), cell: (one: AuditHomeDisclosure) => <ItemCounts counts={one.counts} /> },
    { key: 'package', header: t('ui.actions'), cell: (one: AuditHomeDisclosure) => <PackageButton service={service} disclosure={one.id} date={dateOf(one)} /> },
  ];
};

/** How far the audit of one service is. */
export const ServiceCard = ({ service: { service, name, disclosures, findings } }: { service: AuditHomeService }) => {
  const t = useTranslations('audit');
  const columns = useColumns(service);
  const links = (
    <>
      <Anchor size="sm" renderRoot={(props) => <Link to="/services/$service/audit/samples" params={{ service }} {...props} />}>
        {t('home.toSamples')}
      </Anchor>
      <Anchor size="sm" renderRoot={(props) => <Link to="/services/$service/audit/findings" params={{ service }} {...props} />}>
        {t('home.toFindings')}
      </Anchor>
    </>
  );
  return (
    <SectionCard title={name}>
      <Stack>
        <DataTable caption={t('home.disclosures')} rows={disclosures} rowKey={(one) => one.id} columns={columns} empty={t('home.noDisclosures')} />
        <section aria-label={t('home.findings')}>
          <StatList>
            {FINDING_STATES.map((state) => (
              <Stat key={state} label={`${t('findings.title')}: ${t(`findingState.${state}`)}`} value={findings[state]} />
            ))}
          </StatList>
        </section>
        <Group gap="md">{links}</Group>
      </Stack>
    </SectionCard>
  );
};
