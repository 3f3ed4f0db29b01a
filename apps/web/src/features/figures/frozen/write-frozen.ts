import type { FigureName, FreezeAnswer, FrozenFigure } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** What is frozen shows on the figure's page, in the list and among the tasks: all of them are read again. */
const useFrozenMutation = <Asked, Answer>(send: (service: string, asked: Asked) => Promise<Answer>) => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => send(service, asked),
    // Not waited for: the dialog that asked says that it is done before the page around it changes.
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['services', service, 'frozen-figures'] });
    },
  });
};

interface FreezeRequest {
  figures: readonly FigureName[];
  from: string;
  to: string;
  reason: string;
}

/** A reason of nothing but spaces is none. */
const reasonOf = (text: string): { reason?: string } => (text.trim() === '' ? {} : { reason: text });

export const useFreeze = () =>
  useFrozenMutation((service, { reason, ...rest }: FreezeRequest) =>
    sendJson<FreezeAnswer>('POST', ['services', service, 'frozen-figures'], { ...rest, ...reasonOf(reason) }),
  );

export const useApproveFrozen = (id: string) =>
  useFrozenMutation((service, reason: string) => sendJson<FrozenFigure>('POST', ['services', service, 'frozen-figures', id, 'approve'], reasonOf(reason)));

/** Answers the new revision. */
export const useRestate = (id: string) =>
  useFrozenMutation((service, reason: string) => sendJson<FrozenFigure>('POST', ['services', service, 'frozen-figures', id, 'restate'], { reason }));
