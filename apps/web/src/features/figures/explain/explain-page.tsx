import { Button } from '@mantine/core';
import type { Derivation, FigureName } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useService } from '../../../shared/api/get-service';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { DerivationCatalogue } from '../../../shared/i18n/catalogue';
import { usePeriod } from '../../../shared/period/use-period';
import { Icon } from '../../../shared/ui/icon';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { useFormat } from '../../../shared/ui/use-format';
import { FigureEvidence } from '../figure-evidence';
import { fillNote } from '../fill-note';
import { DefinitionSection } from './definition-section';
import { useDerivation } from './get-derivation';
import { useDerivationWords } from './get-derivation-words';
import { IntervalsSection } from './intervals-section';
import { LeftOutSection } from './left-out-section';
import { PoliciesSection } from './policies-section';
import { PrintMargins } from './print-margins';
import { RowsSection } from './rows-section';
import { SensitivitySection } from './sensitivity-section';
import classes from './sheet.module.css';
import { SheetContext } from './sheet-context';
import { SheetHead } from './sheet-head';
import { StepsSection } from './steps-section';

const route = getRouteApi('/app/services/$service/figures/$figure/explain');

const Actions = ({ figure, back }: { figure: FigureName; back: string }) => {
  const t = useTranslations('figures');
  const service = useServiceKey();
  return (
    <>
      <Button variant="subtle" size="sm" renderRoot={(props) => <Link to="/services/$service/figures/$figure" params={{ service, figure }} {...props} />}>
        {back}
      </Button>
      <Button variant="default" size="sm" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </>
  );
};

const Sheet = ({ derivation, words }: { derivation: Derivation; words: DerivationCatalogue }) => {
  const t = useTranslations('vocabulary.figure');
  const { from, to } = usePeriod();
  const period = useFormat().period(from, to);
  const service = useService().data?.name ?? '';
  const contents = useMemo(() => ({ derivation, words }), [derivation, words]);
  const title = fillNote(words.sheet.title, { figure: t(derivation.figure) });
  return (
    <SheetContext value={contents}>
      <PrintMargins sheet={`${service}  ${title}  ${period}`} code={`${words.sheet.code} ${derivation.evidence.hash}`} />
      <PageHeading title={title} actions={<Actions figure={derivation.figure} back={words.sheet.back} />} />
      <article className={classes.sheet}>
        <SheetHead period={period} />
        <DefinitionSection />
        <PoliciesSection />
        <StepsSection />
        <IntervalsSection />
        <RowsSection />
        <LeftOutSection />
        <SensitivitySection />
        <FigureEvidence evidence={derivation.evidence} />
      </article>
    </SheetContext>
  );
};

/** The paper from which an auditor recomputes a figure. */
export const ExplainPage = () => {
  const { figure } = route.useParams();
  const derivation = useDerivation(figure);
  const words = useDerivationWords();
  return <QueryContent query={words}>{(loaded) => <QueryContent query={derivation} skeletonHeight={480}>{(one) => <Sheet derivation={one} words={loaded} />}</QueryContent>}</QueryContent>;
};
