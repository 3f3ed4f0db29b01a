import type { WhatIfResponse } from '@kaiji/contracts';
import { useMutation } from '@tanstack/react-query';
import { sendJson } from '../api/request';
import { useServiceKey } from '../api/use-service-key';
import { usePeriod } from '../period/use-period';

/** A decision that is tried out, as the API takes it. */
export type TriedChange =
  | { kind: 'incident' | 'maintenance'; id: string; fields: Record<string, unknown> }
  | { kind: 'incident' | 'maintenance'; id: string; removed: true }
  | { kind: 'policy'; policy: Record<string, unknown> };

/** The figures of the period on screen as they are and as they would be; nothing of it is kept. */
export const useWhatIf = () => {
  const service = useServiceKey();
  const { from, to } = usePeriod();
  return useMutation({
    mutationFn: (change: TriedChange) => sendJson<WhatIfResponse>('POST', ['services', service, 'figures', 'what-if'], { from, to, changes: [change] }),
  });
};
