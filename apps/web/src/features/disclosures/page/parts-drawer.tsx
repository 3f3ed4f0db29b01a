import { Drawer, Stack, Text } from '@mantine/core';
import type { AnswerFigure, FormField } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatCount, verificationCodeGroups } from '../../../shared/format/format-count';
import type { Period } from '../../../shared/period/period-presets';
import { DataTable } from '../../../shared/ui/data-table';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { SheetLink } from '../../../shared/ui/sheet-link';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';

interface PartsDrawerProps {
  field: FormField;
  figure: AnswerFigure;
  period: Period;
  onClose: () => void;
}

export const PartsDrawer = ({ field, figure, period, onClose }: PartsDrawerProps) => {
  const t = useTranslations();
  const format = useFormat();
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={t('disclosures.partsTitle', { id: field.id })} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <Stack>
        <StatList>
          <Stat label={t('disclosures.partsFigure')} value={t(`vocabulary.figure.${figure.figure}`)} hint={t('figures.policyVersion', { version: figure.rulesVersion })} />
          <Stat label={t('disclosures.computedAt')} value={format.instant(figure.computedAt)} />
        </StatList>
        <DataTable
          caption={t('disclosures.showParts')}
          rows={figure.parts.map((part, index) => ({ ...part, key: formatCount(index) }))}
          rowKey={(part) => part.key}
          columns={[
            { key: 'label', header: t('figures.parts'), cell: (part) => part.label },
            { key: 'value', header: t('figures.value'), cell: (part) => part.value },
          ]}
        />
        <div>
          <Text size="xs" c="dimmed">
            {t('figures.verificationCode')}
          </Text>
          <Text size="xs" ff="monospace">
            {verificationCodeGroups(figure.evidenceHash).join(' ')}
          </Text>
        </div>
        <Text size="sm" td="underline">
          <SheetLink figure={figure.figure} period={period} />
        </Text>
        <Text size="sm" td="underline">
          <EvidenceLink figure={figure.figure} period={period}>
            {t('disclosures.partsLink')}
          </EvidenceLink>
        </Text>
      </Stack>
    </Drawer>
  );
};
