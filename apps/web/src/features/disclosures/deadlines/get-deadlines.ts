import type { DisclosureDeadline, ListOf } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { apiPath, getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** Until when the filed disclosures of the service are valid. */
export const useDeadlines = () => {
  const service = useServiceKey();
  return useQuery({
    queryKey: ['services', service, 'disclosures', 'deadlines'],
    queryFn: ({ signal }) => getJson<ListOf<DisclosureDeadline>>(['services', service, 'disclosures', 'deadlines'], {}, signal),
  });
};

/** The same with its reminders, for a calendar. */
export const deadlinesCalendarPath = (service: string): string => apiPath(['services', service, 'disclosures', 'deadlines.ics']);
