import type { Figure, FigureName, FiguresResponse } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { usePeriod } from '../period/use-period';
import type { Period } from '../period/period-presets';
import { getJson } from './request';
import { useServiceKey } from './use-service-key';

export const figuresQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'figures', from, to],
    queryFn: ({ signal }) => getJson<FiguresResponse>(['services', service, 'figures'], { from, to }, signal),
  });

/** All figures of the service and period on screen. */
export const useFigures = () => useQuery(figuresQuery(useServiceKey(), usePeriod()));

export type FigureOf<Name extends FigureName> = Extract<Figure, { figure: Name }>;

/** The figure of that name among the answer's. */
export const figureOf = <Name extends FigureName>(figures: readonly Figure[], name: Name): FigureOf<Name> | undefined =>
  figures.find((one): one is FigureOf<Name> => one.figure === name);
