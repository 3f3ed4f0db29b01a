import type { CheckReason, Verdict } from '@kaiji/contracts';

export interface Finding {
  verdict: Verdict;
  reasons: CheckReason[];
}

type Params = CheckReason['params'];

export const holds = (): Finding => ({ verdict: 'holds', reasons: [] });

/** Holds, with a remark. */
export const holdsBut = (code: CheckReason['code'], params: Params): Finding => ({ verdict: 'holds', reasons: [{ code, params }] });

export const unknown = (code: CheckReason['code'], params: Params = {}): Finding => ({ verdict: 'unknown', reasons: [{ code, params }] });

/** Differs for each of the reasons; holds where there is none. */
export const differsFor = (reasons: readonly CheckReason[]): Finding =>
  reasons.length === 0 ? holds() : { verdict: 'differs', reasons: [...reasons] };

export const differs = (code: CheckReason['code'], params: Params): Finding => differsFor([{ code, params }]);
