import { Alert, Modal, Stack, Text } from '@mantine/core';
import type { Disclosure, FormEdition } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { useAllowed } from '../../../shared/session/get-session';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { QueryContent } from '../../../shared/ui/query-content';
import { CellMapForm } from './cell-map-form';
import { useTemplateExport } from './get-template-export';
import { useTemplate, useTemplates } from './get-templates';
import { TemplateList } from './template-list';
import { UploadTemplate } from './upload-template';

interface TemplatesDialogProps {
  disclosure: Disclosure;
  form: FormEdition;
  onClose: () => void;
}

const Check = ({ template, form, onDone }: { template: string; form: FormEdition; onDone: () => void }) => (
  <QueryContent query={useTemplate(template)}>{(one) => <CellMapForm key={one.id} template={one} form={form} onDone={onDone} />}</QueryContent>
);

const Templates = ({ disclosure, onCheck }: { disclosure: Disclosure; onCheck: (template: string) => void }) => {
  const t = useTranslations('disclosures');
  const templates = useTemplates();
  const mayWrite = useAllowed('disclosures.write');
  const fill = useTemplateExport(useServiceKey(), disclosure.id);
  const leftOut = fill.data?.leftOut ?? [];
  return (
    <Stack>
      <Text size="sm">{t('template.lead')}</Text>
      {fill.isError && <ErrorNotice error={fill.error} />}
      {leftOut.length > 0 && (
        <Alert color="yellow" variant="light" title={t('template.leftOut', { count: leftOut.length })} role="alert">
          {leftOut.join('、')}
        </Alert>
      )}
      <QueryContent query={templates}>
        {({ items }) => (
          <TemplateList
            items={items.filter((one) => one.edition === disclosure.edition)}
            filling={fill.isPending ? fill.variables : undefined}
            onFill={(id) => fill.mutate(id, { onSuccess: ({ name }) => notifyDone(t('exported', { name })) })}
            onCheck={onCheck}
          />
        )}
      </QueryContent>
      {mayWrite && <UploadTemplate edition={disclosure.edition} onAdded={onCheck} />}
    </Stack>
  );
};

/** The templates of the form: filled in with the disclosure, added, and their cells checked. */
export const TemplatesDialog = ({ disclosure, form, onClose }: TemplatesDialogProps) => {
  const t = useTranslations('disclosures.template');
  const close = useTranslations('ui')('close');
  const [checked, setChecked] = useState<string>();
  return (
    <Modal opened onClose={onClose} size="xl" title={checked === undefined ? t('title') : t('checkTitle')} closeButtonProps={{ 'aria-label': close }}>
      {checked === undefined ? (
        <Templates disclosure={disclosure} onCheck={setChecked} />
      ) : (
        <Check template={checked} form={form} onDone={() => setChecked(undefined)} />
      )}
    </Modal>
  );
};
