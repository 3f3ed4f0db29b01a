import { useTranslations } from 'use-intl';
import { useService } from '../../../shared/api/get-service';
import { exactDuration } from '../../../shared/format/format-decimal';
import { verificationCodeGroups } from '../../../shared/format/format-count';
import { useFormat } from '../../../shared/ui/use-format';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';

/** Whose figure it is, of which period, as known when, and the code that proves its records. */
export const SheetHead = ({ period }: { period: string }) => {
  const t = useTranslations('vocabulary.figure');
  const { derivation, words, name } = useSheet();
  const { sheet } = words;
  const format = useFormat();
  const service = useService().data;
  const facts = [
    [sheet.service, service === undefined ? '' : `${service.name}(${service.key})`],
    [sheet.period, period],
    [sheet.knownAt, format.instant(derivation.knownAt, true)],
    [sheet.timeZone, derivation.timeZone],
    [sheet.rulesVersion, derivation.rulesVersion],
  ] as const;
  return (
    <div className={classes.head}>
      <div>
        <p className={classes.figure}>{derivation.headline === null ? t(derivation.figure) : name(derivation.headline)}</p>
        <Result />
      </div>
      <dl className={classes.facts}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{sheet.code}</dt>
          <dd className={classes.code}>{verificationCodeGroups(derivation.evidence.hash).join(' ')}</dd>
        </div>
      </dl>
    </div>
  );
};

const Result = () => {
  const { derivation, words, amount } = useSheet();
  const { locale } = useFormat();
  const { headline } = derivation;
  if (headline === null) return <p className={classes.missing}>{words.sheet.notComputable}</p>;
  return <p className={classes.big}>{headline.unit === 'ms' ? exactDuration(headline.value, locale) : amount(headline)}</p>;
};
