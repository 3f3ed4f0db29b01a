import type { Answer, Disclosure, PutAnswer } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../shared/api/api-error';
import { disclosureQuery } from '../get-disclosure';
import { type AnswerPlace, deleteAnswer, putAnswer } from './put-answer';

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'field' in value && 'revision' in value;

/** What the server has, where it refused because somebody else was first. */
export const conflictingAnswer = (error: unknown): Answer | undefined => {
  const current = error instanceof ApiError ? error.extra.current : undefined;
  return isAnswer(current) ? current : undefined;
};

const withAnswer =
  (answer: Answer) =>
  (disclosure: Disclosure | undefined): Disclosure | undefined =>
    disclosure && { ...disclosure, answers: disclosure.answers.map((one) => (one.field === answer.field ? answer : one)) };

/** Writes one answer (`null`: back to the draft) and puts what the server answered where the screen reads it. */
export const useWriteAnswer = (place: AnswerPlace) => {
  const client = useQueryClient();
  const { queryKey } = disclosureQuery(place.service, place.disclosure);
  return useMutation({
    mutationFn: ({ answer, revision }: { answer: PutAnswer | null; revision: number }) =>
      answer === null ? deleteAnswer(place, revision) : putAnswer(place, answer, revision),
    onSuccess: (answer) => client.setQueryData(queryKey, withAnswer(answer)),
  });
};
