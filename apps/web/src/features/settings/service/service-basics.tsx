import type { ServiceView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';

const Hours = ({ hours }: { hours: ServiceView['serviceHours'] }) => {
  const t = useTranslations('settings.service');
  const weekday = useTranslations('vocabulary.weekday');
  if (hours === undefined) return t('allHours');
  const holidays = hours.holidays === undefined ? undefined : hours.holidays === 'jp' ? t('holidaysJp') : t('holidaysList', { count: hours.holidays.length });
  return (
    <>
      {hours.weekly.map((one) => (
        <span key={`${one.days.join()} ${one.from}`} style={{ display: 'block' }}>
          {`${one.days.map((day) => weekday(day)).join('・')} ${one.from}–${one.to}`}
        </span>
      ))}
      {holidays}
    </>
  );
};

export const ServiceBasics = ({ service }: { service: ServiceView }) => {
  const t = useTranslations('settings.service');
  const none = useTranslations('ui')('none');
  const format = useFormat();
  const day = (date: string | undefined): string => (date === undefined ? none : format.date(date));
  return (
    <StatList>
      <Stat label={t('name')} value={service.name} />
      <Stat label={t('key')} value={service.key} />
      <Stat label={t('timeZone')} value={service.timeZone} />
      <Stat label={t('startedOn')} value={day(service.startedOn)} />
      <Stat label={t('endedOn')} value={day(service.endedOn)} />
      <Stat label={t('fiscalYear')} value={t('month', { month: service.fiscalYearStartMonth })} />
      <Stat label={t('pattern')} value={service.pattern === undefined ? none : t('patternValue', { pattern: service.pattern })} />
      <Stat label={t('hours')} value={<Hours hours={service.serviceHours} />} />
    </StatList>
  );
};
