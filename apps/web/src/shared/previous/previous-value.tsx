import type { Figure, FiguresResponse, PreviousPeriod } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { figureOf, useFigures } from '../api/get-figures';
import { useService } from '../api/get-service';
import { useHeadlineText } from '../headline/use-headline-text';
import { EvidenceLink } from '../ui/evidence-link';
import { useFormat } from '../ui/use-format';
import { compareHeadlines } from './compare-headlines';
import { usePreviousFigures } from './get-previous-figures';
import { hasNoData } from './has-no-data';
import { PreviousDetail } from './previous-detail';
import classes from './previous-value.module.css';
import { reservationsOf } from './reservations-of';
import { useDifferenceText } from './use-difference-text';
import { VerdictBadges } from './verdict-badges';

interface PreviousValueProps {
  figure: Figure;
  /** With the dates of the period before, and with what stands against comparing the two. */
  detailed?: boolean;
}

interface ComparedProps extends Required<PreviousValueProps> {
  previous: PreviousPeriod;
  answer: FiguresResponse;
}

const usePeriodName = ({ kind, from, to }: PreviousPeriod, detailed: boolean): string => {
  const t = useTranslations('previous');
  const format = useFormat();
  const name = t(`kind.${kind}`);
  return detailed ? t('withPeriod', { kind: name, period: format.period(from, to) }) : name;
};

const Compared = ({ figure, previous, answer, detailed }: ComparedProps) => {
  const t = useTranslations('previous');
  const kind = usePeriodName(previous, detailed);
  const text = useHeadlineText();
  const differenceText = useDifferenceText();
  const current = useFigures().data?.items ?? [];
  const startedOn = useService().data?.startedOn;
  const before = figureOf(answer.items, figure.figure);
  if (before === undefined || hasNoData(before, answer.items)) return <p className={classes.line}>{t('noData', { kind })}</p>;
  const comparison = hasNoData(figure, current) ? null : compareHeadlines(before, figure);
  const reservations = reservationsOf({ before, now: figure, previous, startedOn });
  return (
    <>
      <p className={classes.line}>
        <span>
          {`${kind} `}
          <span className={classes.value}>
            <EvidenceLink figure={figure.figure} period={{ from: previous.from, to: previous.to }}>
              {text(before)}
            </EvidenceLink>
          </span>
          {comparison !== null && t('difference', { difference: differenceText(comparison) })}
        </span>
        {comparison !== null && <VerdictBadges verdict={comparison.verdict} reservations={reservations} />}
      </p>
      {detailed && comparison !== null && <PreviousDetail before={before} now={figure} reservations={reservations} />}
    </>
  );
};

/** The figure's value in the period before, by how much it differs, and whether that is better. */
export const PreviousValue = ({ figure, detailed = false }: PreviousValueProps) => {
  const { period, query } = usePreviousFigures();
  return period === null ? null : <Answered figure={figure} detailed={detailed} previous={period} query={query} />;
};

type AnsweredProps = Omit<ComparedProps, 'answer'> & { query: ReturnType<typeof usePreviousFigures>['query'] };

const Answered = ({ query, ...props }: AnsweredProps) => {
  const t = useTranslations('previous');
  const kind = usePeriodName(props.previous, props.detailed);
  if (query.data !== undefined) return <Compared {...props} answer={query.data} />;
  return <p className={classes.line}>{query.isError ? t('failed', { kind }) : `${kind} ${t('loading')}`}</p>;
};
