import { Button, Divider, NavLink, Popover, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useService } from '../../shared/api/get-service';
import { formatYear } from '../../shared/format/format-date';
import { partsOf } from '../../shared/period/calendar-date';
import { type Period, PERIOD_PRESETS, type PeriodPreset, presetOf, presetPeriod, quarterOf } from '../../shared/period/period-presets';
import { usePeriod, useToday } from '../../shared/period/use-period';
import { usePreferences } from '../../shared/preferences/preferences';
import { Icon } from '../../shared/ui/icon';
import { BlockSkeleton } from '../../shared/ui/page-skeleton';
import { useFormat } from '../../shared/ui/use-format';
import classes from './bar-button.module.css';

const CustomPeriod = lazy(async () => ({ default: (await import('./custom-period')).CustomPeriod }));

const usePresetName = (today: string, startMonth: number) => {
  const t = useTranslations('shell.period');
  const { dateStyle } = usePreferences();
  return (preset: PeriodPreset): string => {
    const year = formatYear(partsOf(presetPeriod(preset, today, startMonth).from), dateStyle);
    const { quarter } = quarterOf(today, startMonth);
    switch (preset) {
      case 'fiscalYear':
        return t('fiscalYear', { year });
      case 'previousFiscalYear':
        return t('previousFiscalYear', { year });
      case 'quarter':
        return t('quarter', { quarter });
      case 'calendarYear':
        return t('calendarYear', { year });
      default:
        return t(preset);
    }
  };
};

interface PresetsProps {
  today: string;
  startMonth: number;
  active: PeriodPreset | undefined;
  onChoose: (period: Period) => void;
}

const Presets = ({ today, startMonth, active, onChoose }: PresetsProps) => {
  const format = useFormat();
  const nameOf = usePresetName(today, startMonth);
  return PERIOD_PRESETS.map((preset) => {
    const range = presetPeriod(preset, today, startMonth);
    return (
      <NavLink
        key={preset}
        component="button"
        label={nameOf(preset)}
        description={format.period(range.from, range.to)}
        active={active === preset}
        onClick={() => onChoose(range)}
        style={{ borderRadius: 6 }}
      />
    );
  });
};

export const PeriodPicker = () => {
  const t = useTranslations('shell.period');
  const format = useFormat();
  const today = useToday();
  const startMonth = useService().data?.fiscalYearStartMonth ?? 4;
  const period = usePeriod();
  const active = presetOf(period, today, startMonth);
  const nameOf = usePresetName(today, startMonth);
  const navigate = useNavigate();
  const [opened, { toggle, close }] = useDisclosure(false);
  const choose = (chosen: Period): void => {
    void navigate({ to: '.', search: (previous: object) => ({ ...previous, from: chosen.from, to: chosen.to }) });
    close();
  };
  const shown = format.period(period.from, period.to);
  return (
    <Popover opened={opened} onChange={(next) => (next ? undefined : close())} position="bottom-start" shadow="md" width={320} trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          className={classes.button}
          leftSection={<Icon name="calendar" size={16} />}
          rightSection={<Icon name="chevronDown" size={15} />}
          onClick={toggle}
          aria-label={`${t('change')}: ${shown}`}
          title={shown}
        >
          <span className={classes.text}>{active === undefined ? shown : nameOf(active)}</span>
          {active !== undefined && (
            <Text span size="xs" c="dimmed" ml={8} visibleFrom="lg" fw={400}>
              {shown}
            </Text>
          )}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <ScrollArea.Autosize mah="70vh">
          <Presets today={today} startMonth={startMonth} active={active} onChoose={choose} />
          <Divider my="xs" label={t('custom')} labelPosition="left" />
          <Suspense fallback={<BlockSkeleton height={120} />}>
            <CustomPeriod period={period} onApply={choose} />
          </Suspense>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
};
