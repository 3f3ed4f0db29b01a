import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { usePeriod } from '../period/use-period';
import { ErrorNotice } from '../ui/error-notice';
import { Icon } from '../ui/icon';
import { useFormat } from '../ui/use-format';
import { type TriedChange, useWhatIf } from './post-what-if';
import { WhatIfOutcome } from './what-if-outcome';

interface WhatIfPanelProps {
  label: string;
  /** What is tried out; `undefined` while nothing was changed. */
  change: TriedChange | undefined;
  onClose?: () => void;
  children: ReactNode;
}

/** A form that tries a decision out, says that nothing is kept, and shows what would become of the figures. */
export const WhatIfPanel = ({ label, change, onClose, children }: WhatIfPanelProps) => {
  const t = useTranslations();
  const { from, to } = usePeriod();
  const format = useFormat();
  const tried = useWhatIf();
  // What was tried before the form was changed again says nothing about what the form shows now.
  const isCurrent = JSON.stringify(tried.variables) === JSON.stringify(change);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (change !== undefined) tried.mutate(change);
  };
  return (
    <form onSubmit={submit} aria-label={label}>
      <Stack gap="sm">
        <Alert color="blue" variant="light" icon={<Icon name="info" />}>
          {t('whatIf.notKept')}
        </Alert>
        {children}
        {tried.isError && <ErrorNotice error={tried.error} />}
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {change === undefined ? t('whatIf.nothingChanged') : t('whatIf.period', { period: format.period(from, to) })}
          </Text>
          <Group gap="xs">
            {onClose !== undefined && (
              <Button variant="default" onClick={onClose}>
                {t('ui.close')}
              </Button>
            )}
            <Button type="submit" disabled={change === undefined} loading={tried.isPending}>
              {t('whatIf.run')}
            </Button>
          </Group>
        </Group>
        {tried.data !== undefined && isCurrent && <WhatIfOutcome answer={tried.data} />}
      </Stack>
    </form>
  );
};
