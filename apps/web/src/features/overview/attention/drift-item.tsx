import type { FrozenFigureHead } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useDriftText } from '../../../shared/frozen/use-drift-text';
import { Icon } from '../../../shared/ui/icon';
import classes from './attention-card.module.css';

/** A frozen figure that later records would make another: a task for whoever answers for it. */
export const DriftItem = ({ frozen: { id, service, figure, drift } }: { frozen: FrozenFigureHead }) => {
  const t = useTranslations();
  const text = useDriftText();
  return (
    <Link to="/services/$service/frozen/$id" params={{ service, id }} className={classes.item}>
      <Icon name="warning" size={17} />
      <span>{t('overview.attention.drift', { figure: t(`vocabulary.figure.${figure}`), text: text(figure, drift?.differences ?? []) })}</span>
      <Icon name="chevronRight" size={15} />
    </Link>
  );
};
