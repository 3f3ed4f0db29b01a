import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import classes from './previous-answer.module.css';
import { wordDiff } from './word-diff';

/** Both texts in one: what went is struck out, what came is underlined, and a screen reader hears which is which. */
export const DiffText = ({ before, after }: { before: string; after: string }) => {
  const t = useTranslations('disclosures');
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className={classes.text}>
      {parts.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={key}>
            <span className="visually-hidden">{t(kind === 'removed' ? 'diffRemoved' : 'diffAdded')}</span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
};
