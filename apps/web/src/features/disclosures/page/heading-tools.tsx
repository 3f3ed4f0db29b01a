import { Button } from '@mantine/core';
import type { Disclosure, FormEdition } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CompareDialog } from '../compare/compare-dialog';
import { ImportDialog } from '../import/import-dialog';

interface HeadingToolsProps {
  disclosure: Disclosure;
  form: FormEdition;
  isWritable: boolean;
}

/** What can be done with the whole disclosure beside exporting it. */
export const HeadingTools = ({ disclosure, form, isWritable }: HeadingToolsProps) => {
  const t = useTranslations('disclosures.checks');
  const [opened, setOpened] = useState<'compare' | 'import'>();
  const close = (): void => setOpened(undefined);
  return (
    <>
      <Button size="sm" variant="default" onClick={() => setOpened('compare')}>
        {t('compare.open')}
      </Button>
      {isWritable && (
        <Button size="sm" variant="default" onClick={() => setOpened('import')}>
          {t('import.open')}
        </Button>
      )}
      {opened === 'compare' && <CompareDialog disclosure={disclosure} form={form} onClose={close} />}
      {opened === 'import' && <ImportDialog disclosure={disclosure.id} onClose={close} />}
    </>
  );
};
