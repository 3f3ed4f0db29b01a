import type { ServiceDefinition } from '@kaiji/contracts';
import { addDays, type FigureInput, type Interval, localDateOf, type ServiceHours, zonedStartOfDay } from '@kaiji/metrics';
import { japaneseHolidays } from './japanese-holidays';

/** What the figures must know of a service: how it is defined, and when it was first recorded. */
export interface DefinedService {
  readonly definition: ServiceDefinition;
  readonly createdAt: Date;
}

/** A definition as the figures take it: dates become instants, 「祝日」 becomes the dates of the period's holidays. */
export function serviceInput({ definition, createdAt }: DefinedService, period: Interval): FigureInput['service'] {
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

function hoursOf(hours: NonNullable<ServiceDefinition['serviceHours']>, period: Interval, timeZone: string): ServiceHours {
  const holidays =
    hours.holidays === 'jp' ? japaneseHolidays(localDateOf(period.from, timeZone), localDateOf(period.to, timeZone)) : (hours.holidays ?? []);
  return { weekly: hours.weekly, holidays };
}
