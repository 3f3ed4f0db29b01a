import { useSearch } from '@tanstack/react-router';
import { useService } from '../api/get-service';
import { dateInZone } from './calendar-date';
import type { Period } from './period-presets';
import { parsePeriodSearch, periodOfSearch } from './period-search';

export const DEFAULT_TIME_ZONE = 'Asia/Tokyo';

/** Today in the zone of the service on screen. */
export const useToday = (): string => dateInZone(Date.now(), useService().data?.timeZone ?? DEFAULT_TIME_ZONE);

/** The period on screen, from the URL. */
export const usePeriod = (): Period => {
  const search: Record<string, unknown> = useSearch({ strict: false });
  return periodOfSearch(parsePeriodSearch(search), useToday());
};
