import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Period } from '../../shared/period/period-presets';
import { DateRangeField } from '../../shared/ui/date-range-field';

export const CustomPeriod = ({ period, onApply }: { period: Period; onApply: (period: Period) => void }) => {
  const t = useTranslations('shell.period');
  const [chosen, setChosen] = useState<Period | undefined>(period);
  return (
    <Stack gap="xs" px="xs" pb="xs">
      <DateRangeField label={t('customRange')} value={chosen} onChange={setChosen} />
      <Button size="sm" disabled={chosen === undefined} onClick={() => chosen !== undefined && onApply(chosen)}>
        {t('apply')}
      </Button>
    </Stack>
  );
};
