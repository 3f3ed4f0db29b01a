import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** Between a drawing and the same numbers as a table. */
export const TableToggle = ({ asTable, onChange }: { asTable: boolean; onChange: (asTable: boolean) => void }) => {
  const t = useTranslations('ui');
  return (
    <Button variant="default" size="compact-sm" aria-pressed={asTable} onClick={() => onChange(!asTable)}>
      {asTable ? t('showChart') : t('showTable')}
    </Button>
  );
};
