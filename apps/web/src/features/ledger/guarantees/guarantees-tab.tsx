import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';

type Verdict = 'prevented' | 'detected' | 'conditional' | 'recorded' | 'none';

const TONE_OF: Record<Verdict, Tone> = { prevented: 'good', detected: 'good', conditional: 'warn', recorded: 'info', none: 'bad' };

const ROWS = [
  { threat: 'application', verdicts: ['prevented', 'detected'] },
  { threat: 'exported', verdicts: ['detected'] },
  { threat: 'administrator', verdicts: ['conditional'] },
  { threat: 'tail', verdicts: ['conditional'] },
  { threat: 'split', verdicts: ['conditional'] },
  { threat: 'key', verdicts: ['conditional'] },
  { threat: 'backdating', verdicts: ['recorded'] },
  { threat: 'convenient', verdicts: ['recorded'] },
  { threat: 'impersonation', verdicts: ['recorded'] },
  { threat: 'unsent', verdicts: ['none'] },
  { threat: 'falseSource', verdicts: ['none'] },
  { threat: 'loss', verdicts: ['none'] },
] as const satisfies readonly { threat: string; verdicts: readonly Verdict[] }[];

/** What the ledger shows, and what nobody may read into it. */
export const GuaranteesTab = () => {
  const t = useTranslations('ledger.guarantees');
  return (
    <SectionCard title={t('title')} hint={t('lead')}>
      <DataTable
        caption={t('title')}
        rows={ROWS}
        rowKey={(one) => one.threat}
        columns={[
          { key: 'threat', header: t('threat'), cell: ({ threat }) => <strong>{t(`row.${threat}.threat`)}</strong> },
          {
            key: 'verdict',
            header: t('verdict'),
            cell: ({ verdicts }) => verdicts.map((one) => <StateBadge key={one} tone={TONE_OF[one]} label={t(`verdictOf.${one}`)} />),
          },
          { key: 'explain', header: t('explain'), cell: ({ threat }) => t(`row.${threat}.explain`) },
          { key: 'remedy', header: t('remedy'), cell: ({ threat }) => t(`row.${threat}.remedy`) },
        ]}
      />
    </SectionCard>
  );
};
