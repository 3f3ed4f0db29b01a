import type { Answer } from '@kaiji/contracts';

/** An answer as it stands in the form; empty where there is none. */
export const answerText = (answer: Pick<Answer, 'text' | 'source' | 'reason'> | undefined): string => {
  if (answer === undefined) return '';
  if (answer.source !== 'notApplicable') return answer.text ?? '';
  return answer.reason === undefined ? '該当なし' : `該当なし(理由：${answer.reason})`;
};
