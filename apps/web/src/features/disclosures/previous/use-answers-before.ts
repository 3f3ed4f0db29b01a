import type { Answer, Disclosure } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { CalendarDate } from '../../../shared/period/calendar-date';
import { useToday } from '../../../shared/period/use-period';
import { answersByField, type AnswersByField } from '../form/progress';
import { disclosureQuery } from '../get-disclosure';
import { useDisclosures } from '../list/get-disclosures';
import { latestFiledBefore } from './latest-filed-before';

/** What the rows show of the disclosure before, and from when the freshness of an answer is counted. */
export interface AnswersBefore {
  /** `undefined`: none was filed before, or it is not there yet. */
  date: CalendarDate | undefined;
  answers: AnswersByField;
  today: CalendarDate;
  isRestatement: boolean;
}

const NONE: readonly Answer[] = [];

/** One object until something in it changes, so that the rows are not drawn anew. */
export const useAnswersBefore = (disclosure: Disclosure): AnswersBefore => {
  const service = useServiceKey();
  const today = useToday();
  const { edition, date, restates } = disclosure;
  const heads = useDisclosures().data?.items;
  const head = useMemo(() => latestFiledBefore(heads ?? [], { edition, date }), [heads, edition, date]);
  const before = useQuery({ ...disclosureQuery(service, head?.id ?? ''), enabled: head !== undefined }).data;
  const answers = head === undefined ? NONE : (before?.answers ?? NONE);
  return useMemo(
    () => ({ date: answers === NONE ? undefined : head?.date, answers: answersByField(answers), today, isRestatement: restates !== undefined }),
    [answers, head?.date, today, restates],
  );
};
