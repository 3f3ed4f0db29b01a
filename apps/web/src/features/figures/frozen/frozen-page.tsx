import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import type { FrozenFigure, FrozenFigureHead } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFrozenFigures } from '../../../shared/frozen/get-frozen-figures';
import { frozenDates } from '../../../shared/frozen/frozen-dates';
import { revisionsOf } from '../../../shared/frozen/revisions-of';
import { Icon } from '../../../shared/ui/icon';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { FigureEvidence } from '../figure-evidence';
import { FigureNotes } from '../figure-notes';
import classes from '../figure-page.module.css';
import { FigureParts } from '../figure-parts';
import { FigurePolicy } from '../figure-policy';
import { DifferencesTable } from './differences-table';
import { DriftNotice } from './drift-notice';
import { FrozenActions } from './frozen-actions';
import { FrozenBadges } from './frozen-badges';
import { FrozenLife } from './frozen-life';
import { FrozenProof } from './frozen-proof';
import { useFrozenFigure } from './get-frozen-figure';
import { RevisionsTable } from './revisions-table';
import { useFrozenPeriod } from './use-frozen-period';

const route = getRouteApi('/app/services/$service/frozen/$id');

const NotLatest = ({ later }: { later: FrozenFigureHead | undefined }) => {
  const t = useTranslations('frozen');
  return (
    <Alert color="yellow" variant="light" title={t('notLatest')} icon={<Icon name="info" />}>
      {later !== undefined && (
        <Anchor size="sm" renderRoot={(props) => <Link to="/services/$service/frozen/$id" params={{ service: later.service, id: later.id }} {...props} />}>
          {t('toLatest')}
        </Anchor>
      )}
    </Alert>
  );
};

const Detail = ({ frozen }: { frozen: FrozenFigure }) => {
  const t = useTranslations('frozen');
  const revisions = revisionsOf(useFrozenFigures().data?.items ?? [], frozen);
  return (
    <div className={classes.stack}>
      {frozen.supersededBy !== undefined && <NotLatest later={revisions[0]} />}
      <SectionCard title={t('title')}>
        <Stack>
          <Group gap={6}>
            <FrozenBadges frozen={frozen} />
          </Group>
          <FrozenLife frozen={frozen} />
          <DriftNotice frozen={frozen} />
          <FrozenActions frozen={frozen} />
        </Stack>
      </SectionCard>
      {frozen.changes !== undefined && (
        <SectionCard title={t('changes')} hint={frozen.reason}>
          <DifferencesTable caption={t('changes')} against="after" differences={frozen.changes} />
        </SectionCard>
      )}
      <FrozenProof frozen={frozen} />
      {revisions.length > 1 && (
        <SectionCard title={t('history')} hint={t('historyHint')}>
          <RevisionsTable revisions={revisions} />
        </SectionCard>
      )}
      <FigureNotes notes={frozen.body.notes} />
      <FigureParts figure={frozen.body} />
      <FigurePolicy rules={frozen.body.rules} />
      <FigureEvidence evidence={frozen.body.evidence} />
    </div>
  );
};

const Heading = ({ frozen }: { frozen: FrozenFigure }) => {
  const t = useTranslations();
  const period = useFrozenPeriod();
  const { service, figure } = frozen;
  return (
    <PageHeading
      title={t('frozen.pageTitle', { figure: t(`vocabulary.figure.${figure}`) })}
      lead={period(frozen.period)}
      actions={
        <Button
          size="sm"
          variant="default"
          renderRoot={(props) => <Link to="/services/$service/figures/$figure" params={{ service, figure }} search={frozenDates(frozen.period)} {...props} />}
        >
          {t('frozen.toLive')}
        </Button>
      }
    />
  );
};

/** One revision of a frozen figure as it was frozen, whatever came after. */
export const FrozenPage = () => {
  const { id } = route.useParams();
  return (
    <QueryContent query={useFrozenFigure(id)} skeletonHeight={360}>
      {(frozen) => (
        <>
          <Heading frozen={frozen} />
          <Detail frozen={frozen} />
        </>
      )}
    </QueryContent>
  );
};
