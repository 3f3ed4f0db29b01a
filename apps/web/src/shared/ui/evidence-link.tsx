import { Anchor } from '@mantine/core';
import type { FigureName } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Period } from '../period/period-presets';
import { useServiceKey } from '../api/use-service-key';

interface EvidenceLinkProps {
  figure: FigureName;
  /** Where it is not the one on screen. */
  period?: Period;
  children?: ReactNode;
}

/** A number as a link to the page that shows how it came about. */
export const EvidenceLink = ({ figure, period, children }: EvidenceLinkProps) => {
  const t = useTranslations();
  const service = useServiceKey();
  const name = t(`vocabulary.figure.${figure}`);
  return (
    <Anchor
      inherit={children !== undefined}
      size={children === undefined ? 'sm' : undefined}
      c={children === undefined ? undefined : 'inherit'}
      underline={children === undefined ? 'always' : 'hover'}
      title={t('ui.evidenceOf', { name })}
      renderRoot={(props) => <Link to="/services/$service/figures/$figure" params={{ service, figure }} search={period} {...props} />}
    >
      {children ?? t('ui.evidence')}
    </Anchor>
  );
};
