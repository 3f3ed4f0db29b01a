import type { Answer, PutAnswer } from '@kaiji/contracts';
import { sendJson } from '../../../shared/api/request';

export interface AnswerPlace {
  service: string;
  disclosure: string;
  field: string;
}

const pathOf = ({ service, disclosure, field }: AnswerPlace): string[] => ['services', service, 'disclosures', disclosure, 'answers', field];

/** `revision` is the one that the writer saw: a newer one on the server is a conflict, never overwritten. */
export const putAnswer = (place: AnswerPlace, answer: PutAnswer, revision: number): Promise<Answer> =>
  sendJson('PUT', pathOf(place), answer, { 'If-Match': `"${revision}"` });

/** Back to what the figure proposes. */
export const deleteAnswer = (place: AnswerPlace, revision: number): Promise<Answer> =>
  sendJson('DELETE', pathOf(place), undefined, { 'If-Match': `"${revision}"` });
