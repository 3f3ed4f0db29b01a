import { useTranslations } from 'use-intl';
import type { Chapter } from '../form/chapters';
import { type AnswersByField, type Progress, progressOf } from '../form/progress';
import classes from './disclosure-page.module.css';

const Meter = ({ answered, total }: Pick<Progress, 'answered' | 'total'>) => (
  <span className={classes.meter} aria-hidden="true">
    <span style={{ width: `${(answered / total) * 100}%` }} />
  </span>
);

const ChapterLink = ({ chapter, answers }: { chapter: Chapter; answers: AnswersByField }) => {
  const t = useTranslations('disclosures');
  const progress = progressOf(chapter.fields, answers);
  return (
    <li>
      <a href={`#${chapter.anchor}`}>
        <span>{chapter.name}</span>
        <span className={classes.count}>{t('progressShort', { answered: progress.answered, total: progress.total })}</span>
        <Meter answered={progress.answered} total={progress.total} />
        {progress.requiredLeft > 0 && <span className={classes.left}>{t('requiredLeft', { count: progress.requiredLeft })}</span>}
      </a>
    </li>
  );
};

export const ChapterNav = ({ chapters, answers }: { chapters: readonly Chapter[]; answers: AnswersByField }) => {
  const t = useTranslations('disclosures');
  return (
    <nav className={classes.nav} aria-label={t('chapters')} tabIndex={-1}>
      <ol>
        {chapters.map((chapter) => (
          <ChapterLink key={chapter.anchor} chapter={chapter} answers={answers} />
        ))}
      </ol>
    </nav>
  );
};
