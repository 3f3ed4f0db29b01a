import type { Catalogue } from '../catalogue';

export const previous: Catalogue['previous'] = {
  kind: {
    fiscalYear: 'Previous fiscal year',
    calendarYear: 'Previous year',
    quarter: 'Previous quarter',
    month: 'Previous month',
    last12Months: 'Twelve months before',
    dates: 'Previous period',
    instants: 'Previous period',
  },
  withPeriod: '{kind} ({period})',
  difference: ' ({difference})',
  points: '{difference} points',
  count: '{difference}',
  layers: '{difference}',
  loading: 'loading',
  noData: '{kind}: no data',
  failed: '{kind}: could not be fetched',
  verdict: { better: 'Better', worse: 'Worse', same: 'Unchanged' },
  reservation: {
    policy: 'Other policy',
    running: 'Not over yet',
    startedWithin: 'Service began within',
    coverage: 'Too little observed',
  },
  reservationHint: {
    policy: 'The policy differs between the two periods or changed within one. The difference may come from it.',
    running: 'The period is not over; until then its value changes.',
    startedWithin: 'The service began within the period that this is compared with: the two are not equally long.',
    coverage: 'The coverage of one of the two periods is below the minimum for disclosure.',
  },
  differenceHint: 'The difference is that of the values shown.',
  policyDifferences: 'What differs in the policy',
  of: {
    backups: 'Median interval (slowest target)',
    monitoring: 'Layers with results',
  },
};
