import type { LedgerCheckpoint, LedgerCheckpoints, LedgerConsistency, LedgerEntry, LedgerStatus, LedgerVerification } from '@kaiji/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, sendJson } from '../../shared/api/request';

export const useLedgerStatus = () =>
  useQuery({ queryKey: ['ledger', 'status'], queryFn: ({ signal }) => getJson<LedgerStatus>(['ledger'], {}, signal) });

const CHECKPOINTS = 100;

export const useCheckpoints = () =>
  useQuery({
    queryKey: ['ledger', 'checkpoints'],
    queryFn: ({ signal }) => getJson<LedgerCheckpoints>(['ledger', 'checkpoints'], { limit: String(CHECKPOINTS) }, signal),
  });

const entryQuery = (seq: number) =>
  queryOptions({
    queryKey: ['ledger', 'entry', seq],
    queryFn: ({ signal }) => getJson<LedgerEntry>(['ledger', 'entries', String(seq)], {}, signal),
  });

export const useLedgerEntry = (seq: number) => useQuery(entryQuery(seq));

export const useConsistency = () =>
  useMutation({
    mutationFn: ({ from, to }: { from: number; to: number }) => getJson<LedgerConsistency>(['ledger', 'consistency'], { from: String(from), to: String(to) }),
  });

/** Answers the signature; one that is there already for as many entries is that one. */
export const useSignLedger = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<LedgerCheckpoint>('POST', ['ledger', 'checkpoints']),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['ledger'] });
    },
  });
};

/** The ledger is signed daily; what is new since is read again together with the verdict. */
export const useVerifyLedger = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<LedgerVerification>('POST', ['ledger', 'verify']),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['ledger', 'status'] });
    },
  });
};
