import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { AUDIT_POPULATIONS, type AuditPopulation, type AuditPopulationKind } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { formatCount } from '../../../shared/format/format-count';
import type { Period } from '../../../shared/period/period-presets';
import { usePeriod } from '../../../shared/period/use-period';
import { DateRangeField } from '../../../shared/ui/date-range-field';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { VerificationCode } from '../../../shared/ui/verification-code';
import classes from '../audit.module.css';
import type { usePopulation } from './get-population';
import { populationPath } from './population-path';

const Counted = ({ population }: { population: AuditPopulation }) => {
  const { kind, ledgerSize, count, sha256 } = population;
  const t = useTranslations('audit');
  const service = useServiceKey();
  return (
    <Stack gap="sm" role="status">
      <StatList wide>
        <Stat label={t('samples.count')} value={formatCount(count)} hint={t(`kind.${kind}`)} />
        <Stat label={t('samples.code')} value={<VerificationCode hex={sha256} />} />
        <Stat label={t('samples.ledgerSize')} value={t('ledger.size', { size: ledgerSize })} />
      </StatList>
      <Group className="no-print">
        <Button component="a" href={populationPath(service, population)} download size="sm" variant="default" leftSection={<Icon name="download" size={16} />}>
          {t('samples.list')}
        </Button>
      </Group>
    </Stack>
  );
};

const useAsked = () => {
  const shown = usePeriod();
  const [kind, setKind] = useState<AuditPopulationKind>('incident');
  const [chosen, setPeriod] = useState<Period>();
  return { kind, setKind, period: chosen ?? shown, setPeriod };
};

/** How many records of a kind there are in a period, and a code that stands for exactly these. */
export const PopulationCard = ({ population }: { population: ReturnType<typeof usePopulation> }) => {
  const t = useTranslations('audit');
  const { kind, setKind, period, setPeriod } = useAsked();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    population.mutate({ kind, from: period.from, to: period.to });
  };
  return (
    <SectionCard title={t('samples.population')}>
      <Stack>
        <form onSubmit={submit} className="no-print">
          <div className={classes.fields}>
            <NativeSelect
              label={t('samples.kind')}
              value={kind}
              data={AUDIT_POPULATIONS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              onChange={({ currentTarget: { value } }) => setKind(AUDIT_POPULATIONS.find((one) => one === value) ?? kind)}
            />
            <DateRangeField label={t('samples.period')} value={period} onChange={setPeriod} />
          </div>
          <Button type="submit" size="sm" mt="sm" loading={population.isPending}>
            {t('samples.find')}
          </Button>
        </form>
        {population.isError && <ErrorNotice error={population.error} />}
        {population.data !== undefined && <Counted population={population.data} />}
      </Stack>
    </SectionCard>
  );
};
