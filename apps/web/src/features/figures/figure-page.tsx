import { Box, Button, NavLink } from '@mantine/core';
import { FIGURES, type Figure, type FigureName } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { figureOf, useFigures } from '../../shared/api/get-figures';
import { useServiceKey } from '../../shared/api/use-service-key';
import { usePeriod } from '../../shared/period/use-period';
import { Icon } from '../../shared/ui/icon';
import { PageHeading } from '../../shared/ui/page-heading';
import { QueryContent } from '../../shared/ui/query-content';
import { useFormat } from '../../shared/ui/use-format';
import { FigureEvidence } from './figure-evidence';
import { FigureHeadline } from './figure-headline';
import { FigureNotes } from './figure-notes';
import classes from './figure-page.module.css';
import { FigureParts } from './figure-parts';
import { FigurePolicy } from './figure-policy';
import { FrozenSection } from './frozen/frozen-section';

const route = getRouteApi('/app/services/$service/figures/$figure');

const FigureTabs = ({ current }: { current: FigureName }) => {
  const t = useTranslations();
  const service = useServiceKey();
  return (
    <Box component="nav" aria-label={t('figures.list')} className={`${classes.tabs} no-print`}>
      {FIGURES.map((figure) => (
        <NavLink
          key={figure}
          label={t(`vocabulary.figure.${figure}`)}
          active={figure === current}
          aria-current={figure === current ? 'page' : undefined}
          className={classes.tab}
          renderRoot={(props) => <Link to="/services/$service/figures/$figure" params={{ service, figure }} {...props} />}
        />
      ))}
    </Box>
  );
};

const FigureDetail = ({ figure }: { figure: Figure }) => (
  <div className={classes.stack}>
    <FigureHeadline figure={figure} />
    <FrozenSection figure={figure} />
    <FigureNotes notes={figure.notes} />
    <FigureParts figure={figure} />
    <FigurePolicy rules={figure.rules} />
    <FigureEvidence evidence={figure.evidence} />
  </div>
);

export const FigurePage = () => {
  const t = useTranslations();
  const { figure: name } = route.useParams();
  const service = useServiceKey();
  const figures = useFigures();
  const period = usePeriod();
  const format = useFormat();
  return (
    <>
      <PageHeading
        title={t('figures.title', { figure: t(`vocabulary.figure.${name}`) })}
        lead={format.period(period.from, period.to)}
        actions={
          <>
            <Button size="sm" leftSection={<Icon name="disclosure" size={16} />} renderRoot={(props) => <Link to="/services/$service/figures/$figure/explain" params={{ service, figure: name }} {...props} />}>
              {t('figures.sheet')}
            </Button>
            <Button variant="default" size="sm" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
              {t('figures.print')}
            </Button>
          </>
        }
      />
      <FigureTabs current={name} />
      <QueryContent query={figures} skeletonHeight={360}>
        {(answer) => {
          const figure = figureOf(answer.items, name);
          return figure === undefined ? null : <FigureDetail figure={figure} />;
        }}
      </QueryContent>
    </>
  );
};
