import { Group, Text } from '@mantine/core';
import type { Disclosure, FormEdition } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../../../shared/ui/page-heading';
import { useFormat } from '../../../shared/ui/use-format';
import { disclosurePeriod } from '../../../shared/period/disclosure-period';
import { DisclosureStateBadge } from '../../../shared/ui/disclosure-state-badge';
import { ExportMenu } from '../export/export-menu';
import type { useExport } from '../export/get-export';
import { LifeButtons } from '../life/life-buttons';
import { HeadingTools } from './heading-tools';

interface DisclosureHeadingProps {
  disclosure: Disclosure;
  form: FormEdition;
  exporting: ReturnType<typeof useExport>;
  isWritable: boolean;
  onGoTo: (field: string) => void;
}

export const DisclosureHeading = ({ disclosure, form, exporting, isWritable, onGoTo }: DisclosureHeadingProps) => {
  const t = useTranslations('disclosures');
  const format = useFormat();
  const { from, to } = disclosurePeriod(disclosure);
  return (
    <>
      <PageHeading
        title={t('pageTitle', { date: format.date(disclosure.date) })}
        lead={form.title}
        actions={
          <>
            <ExportMenu disclosure={disclosure} form={form} exporting={exporting} />
            <HeadingTools disclosure={disclosure} form={form} isWritable={isWritable} />
            <LifeButtons disclosure={disclosure} form={form} onGoTo={onGoTo} />
          </>
        }
      />
      <Group gap="sm" mb="md">
        <DisclosureStateBadge state={disclosure.state} />
        <Text size="sm">{t('periodOf', { period: format.period(from, to) })}</Text>
        <Text size="sm" c="dimmed">
          {t('computedAsOf', { time: format.instant(disclosure.period.asOf) })}
        </Text>
      </Group>
    </>
  );
};
