import type { FrozenFigureHead, ListOf } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../api/request';
import { useServiceKey } from '../api/use-service-key';

export const frozenFiguresQuery = (service: string) =>
  queryOptions({
    queryKey: ['services', service, 'frozen-figures'],
    queryFn: ({ signal }) => getJson<ListOf<FrozenFigureHead>>(['services', service, 'frozen-figures'], {}, signal),
  });

/** Every frozen figure of the service on screen, of every period and revision; the newest period first. */
export const useFrozenFigures = () => useQuery(frozenFiguresQuery(useServiceKey()));
