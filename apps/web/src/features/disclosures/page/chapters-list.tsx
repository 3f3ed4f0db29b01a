import { Text } from '@mantine/core';
import type { FormField } from '@kaiji/contracts';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Period } from '../../../shared/period/period-presets';
import { SectionCard } from '../../../shared/ui/section-card';
import type { AnswerPlace } from '../answer/put-answer';
import type { Chapter } from '../form/chapters';
import type { AnswersByField } from '../form/progress';
import type { AnswersBefore } from '../previous/use-answers-before';
import { AnswerRow } from './answer-row';
import classes from './disclosure-page.module.css';

interface ChaptersProps {
  chapters: readonly Chapter[];
  /** `undefined`: all. */
  shown: ReadonlySet<string> | undefined;
  answers: AnswersByField;
  place: Omit<AnswerPlace, 'field'>;
  isWritable: boolean;
  period: Period;
  timeZone: string;
  before: AnswersBefore;
  onNextToDo: (after: string) => void;
}

/** Functions that stay the same over renders, so that a row is drawn anew only where its own answer changed. */
const useSteady = ({ answers, onNextToDo }: Pick<ChaptersProps, 'answers' | 'onNextToDo'>) => {
  const latest = useRef({ answers, onNextToDo });
  useEffect(() => {
    latest.current = { answers, onNextToDo };
  });
  const textOf = useCallback((field: string): string | null => latest.current.answers.get(field)?.text ?? null, []);
  const next = useCallback((after: string): void => latest.current.onNextToDo(after), []);
  return { textOf, next };
};

export const Chapters = (props: ChaptersProps) => {
  const { chapters, shown, answers, place, isWritable, period, timeZone, before } = props;
  const t = useTranslations('disclosures');
  const { textOf, next } = useSteady(props);
  const isShown = (field: FormField): boolean => shown === undefined || shown.has(field.id);
  const visible = chapters.filter((chapter) => chapter.fields.some(isShown));
  if (visible.length === 0) return <Text c="dimmed">{t('filterEmpty')}</Text>;
  return visible.map((chapter) => (
    <div key={chapter.anchor} id={chapter.anchor} style={{ scrollMarginTop: 120 }}>
      <SectionCard title={chapter.name}>
        {chapter.categories.map((category) => {
          const fields = category.fields.filter(isShown);
          if (fields.length === 0) return null;
          return (
            <div key={`${category.name} ${category.fields[0]?.id}`}>
              <h3 className={classes.category}>{category.name}</h3>
              {fields.map((field) => (
                <AnswerRow
                  key={field.id}
                  field={field}
                  answer={answers.get(field.id)}
                  service={place.service}
                  disclosure={place.disclosure}
                  isWritable={isWritable}
                  period={period}
                  timeZone={timeZone}
                  before={before}
                  textOf={textOf}
                  onNextToDo={next}
                />
              ))}
            </div>
          );
        })}
      </SectionCard>
    </div>
  ));
};
