import type { QueryClient } from '@tanstack/react-query';
import { dateInZone } from '../period/calendar-date';
import { type PeriodSearch, periodOfSearch } from '../period/period-search';
import { figuresQuery } from './get-figures';
import { serviceQuery } from './get-service';

/** Asks for the figures of a page while its code is still on the way. What fails is asked for again, and told, by the page itself. */
export const prefetchFigures = async (client: QueryClient, service: string, search: PeriodSearch): Promise<void> => {
  const definition = client.fetchQuery(serviceQuery(service));
  const isNamed = search.from !== undefined && search.to !== undefined;
  const today = isNamed ? '' : dateInZone(Date.now(), (await definition).timeZone);
  await Promise.all([definition, client.prefetchQuery(figuresQuery(service, periodOfSearch(search, today)))]);
};
