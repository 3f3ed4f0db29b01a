import type { Disclosure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { DataTable } from '../../../shared/ui/data-table';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';

const KNOWN = ['create', 'submit', 'approve', 'return', 'file', 'restate'] as const;

export const DisclosureHistory = ({ disclosure }: { disclosure: Disclosure }) => {
  const t = useTranslations('disclosures');
  const ui = useTranslations('ui');
  const format = useFormat();
  const actionName = (action: string): string => {
    const known = KNOWN.find((one) => one === action);
    return known === undefined ? action : t(`historyOf.${known}`);
  };
  return (
    <SectionCard title={t('history')}>
      <DataTable
        caption={t('history')}
        rows={disclosure.history}
        rowKey={(one) => `${one.at} ${one.action}`}
        columns={[
          { key: 'at', header: t('historyAt'), cell: (one) => format.instant(one.at), nowrap: true },
          { key: 'action', header: t('history'), cell: (one) => actionName(one.action) },
          { key: 'by', header: t('historyBy'), cell: (one) => actorName(one.by) },
          { key: 'reason', header: ui('reason'), cell: (one) => one.reason ?? '' },
        ]}
      />
    </SectionCard>
  );
};
