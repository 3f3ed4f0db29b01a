import type { FrozenFigure } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

const frozenFigureQuery = (service: string, id: string) =>
  queryOptions({
    queryKey: ['services', service, 'frozen-figures', id],
    queryFn: ({ signal }) => getJson<FrozenFigure>(['services', service, 'frozen-figures', id], {}, signal),
  });

/** One revision with the whole figure as it was frozen. */
export const useFrozenFigure = (id: string) => useQuery(frozenFigureQuery(useServiceKey(), id));
