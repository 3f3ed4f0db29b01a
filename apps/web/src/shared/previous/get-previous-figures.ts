import type { PreviousPeriod } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { figuresQuery, useFigures } from '../api/get-figures';
import { useServiceKey } from '../api/use-service-key';

const NO_PERIOD = { from: '', to: '' };

/** The figures of the period before the one on screen, which the API names; they are asked for once those on screen are there. */
export const usePreviousFigures = () => {
  const service = useServiceKey();
  const period: PreviousPeriod | null = useFigures().data?.previous ?? null;
  const query = useQuery({ ...figuresQuery(service, period ?? NO_PERIOD), enabled: period !== null });
  return { period, query };
};
