import { Anchor } from '@mantine/core';
import type { FigureName } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../api/use-service-key';
import type { Period } from '../period/period-presets';

/** The way to the paper from which a figure can be recomputed. */
export const SheetLink = ({ figure, period }: { figure: FigureName; period?: Period }) => {
  const t = useTranslations('figures');
  const service = useServiceKey();
  return (
    <Anchor inherit c="inherit" underline="hover" renderRoot={(props) => <Link to="/services/$service/figures/$figure/explain" params={{ service, figure }} search={period} {...props} />}>
      {t('sheet')}
    </Anchor>
  );
};
