import type { AuditPopulation, AuditPopulationKind } from '@kaiji/contracts';
import { useMutation } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { Period } from '../../../shared/period/period-presets';

export interface AskedPopulation extends Period {
  kind: AuditPopulationKind;
}

/** Counted when asked, so that what is drawn from is what was just counted. */
export const usePopulation = () => {
  const service = useServiceKey();
  return useMutation({
    mutationFn: ({ kind, from, to }: AskedPopulation) => getJson<AuditPopulation>(['services', service, 'audit', 'population'], { kind, from, to }),
  });
};
