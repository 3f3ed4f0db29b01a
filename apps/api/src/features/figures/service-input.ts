import type { ServiceDefinition } from '@kaiji/contracts';
import { addDays, type FigureInput, localDateOf, type ServiceHours, zonedStartOfDay } from '@kaiji/metrics';
import type { Period } from '../evidence';
import type { Service } from '../services';
import { japaneseHolidays } from './japanese-holidays';

/** A definition as the figures take it: dates become instants, 「祝日」 becomes the dates of the period's holidays. */
export function serviceInput({ definition, createdAt }: Service, period: Period): FigureInput['service'] {
  const { timeZone, startedOn, endedOn, serviceHours, components } = definition;
  return {
    recordedAt: createdAt.getTime(),
    startedAt: startedOn === undefined ? undefined : zonedStartOfDay(startedOn, timeZone),
    // The last day of service is a day of service.
    endedAt: endedOn === undefined ? undefined : zonedStartOfDay(addDays(endedOn, 1), timeZone),
    hours: serviceHours && hoursOf(serviceHours, period, timeZone),
    components: components.map((component) => ({
      ...component,
      checks: component.checks.map((check) => ({
        key: check.key,
        name: check.name,
        intervalMs: check.intervalSeconds * 1000,
        locations: check.locations,
      })),
    })),
  };
}

function hoursOf(hours: NonNullable<ServiceDefinition['serviceHours']>, period: Period, timeZone: string): ServiceHours {
  const holidays =
    hours.holidays === 'jp' ? japaneseHolidays(localDateOf(period.from, timeZone), localDateOf(period.to, timeZone)) : (hours.holidays ?? []);
  return { weekly: hours.weekly, holidays };
}
