import type { TimelineResponse } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { addDays } from '../../../shared/period/calendar-date';

const timelineQuery = (service: string, day: string) =>
  queryOptions({
    queryKey: ['services', service, 'timeline', day],
    queryFn: ({ signal }) => getJson<TimelineResponse>(['services', service, 'timeline'], { from: day, to: addDays(day, 1) }, signal),
  });

/** The state intervals of one local day. */
export const useDayTimeline = (day: string) => useQuery(timelineQuery(useServiceKey(), day));
