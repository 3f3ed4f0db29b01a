import { Anchor } from '@mantine/core';
import type { LedgerAnchor } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatBytes, formatCount } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { fromBase64 } from '../../../shared/ledger/hash-bytes';

const KINDS = ['rfc3161', 'mail', 'worm', 'printed'] as const;

/** What others attest of the ledger. */
export const AnchorsCard = ({ anchors }: { anchors: readonly LedgerAnchor[] }) => {
  const t = useTranslations('ledger.anchors');
  const format = useFormat();
  const kind = (one: string): string => {
    const known = KINDS.find((name) => name === one);
    return known === undefined ? one : t(`kindOf.${known}`);
  };
  return (
    <SectionCard title={t('title')} hint={t('hint')}>
      <DataTable
        caption={t('title')}
        rows={anchors}
        rowKey={(one) => `${one.kind} ${one.size} ${one.at}`}
        empty={t('none')}
        columns={[
          { key: 'kind', header: t('kind'), cell: (one) => kind(one.kind) },
          { key: 'size', header: t('size'), cell: (one) => formatCount(one.size), align: 'right' },
          { key: 'at', header: t('at'), cell: (one) => format.instant(one.at, true), nowrap: true },
          { key: 'bytes', header: t('bytes'), cell: (one) => formatBytes(fromBase64(one.payload).length), align: 'right' },
          {
            key: 'payload',
            header: t('download'),
            cell: (one) => (
              <Anchor inherit href={`data:application/octet-stream;base64,${one.payload}`} download={`anchor-${one.size}-${one.kind}.bin`}>
                {t('download')}
              </Anchor>
            ),
          },
        ]}
      />
    </SectionCard>
  );
};
