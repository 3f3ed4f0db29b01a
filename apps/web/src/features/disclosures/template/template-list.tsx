import { Button, Group } from '@mantine/core';
import type { FormTemplateHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

interface TemplateListProps {
  items: readonly FormTemplateHead[];
  filling: string | undefined;
  onFill: (template: string) => void;
  onCheck: (template: string) => void;
}

export const TemplateList = ({ items, filling, onFill, onCheck }: TemplateListProps) => {
  const t = useTranslations('disclosures.template');
  const format = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={items}
      rowKey={(one) => one.id}
      empty={t('empty')}
      columns={[
        { key: 'name', header: t('name'), cell: (one) => one.name },
        { key: 'at', header: t('uploadedAt'), cell: (one) => format.instant(one.uploadedAt), nowrap: true },
        {
          key: 'map',
          header: t('cells'),
          cell: ({ cellMapVersion }) =>
            cellMapVersion === null ? <StateBadge tone="warn" label={t('notConfirmed')} /> : <StateBadge tone="good" label={t('confirmedVersion', { version: cellMapVersion })} />,
        },
        {
          key: 'actions',
          header: t('actions'),
          cell: (one) => (
            <Group gap={6}>
              <Button size="compact-sm" disabled={one.cellMapVersion === null} loading={filling === one.id} onClick={() => onFill(one.id)}>
                {t('fill')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => onCheck(one.id)}>
                {t('check')}
              </Button>
            </Group>
          ),
        },
      ]}
    />
  );
};
