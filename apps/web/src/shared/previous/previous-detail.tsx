import type { Figure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { changedChoices } from '../policy/policy-choices';
import { PolicyDifferences } from '../policy/policy-differences';
import classes from './previous-value.module.css';
import type { Reservation } from './reservations-of';

interface PreviousDetailProps {
  before: Figure;
  now: Figure;
  reservations: readonly Reservation[];
}

/** How the difference was taken, and what has to be known before it is read as one. */
export const PreviousDetail = ({ before, now, reservations }: PreviousDetailProps) => {
  const t = useTranslations('previous');
  const [old, current] = [before.rules.policy, now.rules.policy];
  return (
    <ul className={classes.hints}>
      <li>{t('differenceHint')}</li>
      {reservations.map((one) => (
        <li key={one}>{t(`reservationHint.${one}`)}</li>
      ))}
      {reservations.includes('policy') && changedChoices(old, current).length > 0 && (
        <li>
          {t('policyDifferences')}
          <PolicyDifferences before={old} after={current} />
        </li>
      )}
    </ul>
  );
};
