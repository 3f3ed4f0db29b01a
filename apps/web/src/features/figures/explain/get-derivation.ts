import type { Derivation, FigureName } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { Period } from '../../../shared/period/period-presets';
import { usePeriod } from '../../../shared/period/use-period';

const derivationQuery = (service: string, figure: FigureName, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'figures', from, to, 'explain', figure],
    queryFn: ({ signal }) => getJson<Derivation>(['services', service, 'figures', figure, 'explain'], { from, to }, signal),
  });

/** How a figure of the period on screen comes about. */
export const useDerivation = (figure: FigureName) => useQuery(derivationQuery(useServiceKey(), figure, usePeriod()));
