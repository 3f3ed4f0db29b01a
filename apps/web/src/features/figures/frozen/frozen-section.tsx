import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { Figure, FrozenFigureHead } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFrozenFigures } from '../../../shared/frozen/get-frozen-figures';
import { revisionsOf } from '../../../shared/frozen/revisions-of';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { DriftNotice } from './drift-notice';
import { FreezeButtons } from './freeze-buttons';
import { FrozenActions } from './frozen-actions';
import { FrozenBadges } from './frozen-badges';
import { FrozenLife } from './frozen-life';
import { RevisionsTable } from './revisions-table';
import { StatementLink } from './statement-link';

const Frozen = ({ frozen, revisions }: { frozen: FrozenFigureHead; revisions: readonly FrozenFigureHead[] }) => {
  const t = useTranslations('frozen');
  return (
    <Stack>
      <Group gap={6}>
        <FrozenBadges frozen={frozen} />
      </Group>
      <FrozenLife frozen={frozen} />
      {frozen.drift === null ? (
        <Text size="sm" c="dimmed">
          {t('noDrift')}
        </Text>
      ) : (
        <DriftNotice frozen={frozen} />
      )}
      <Group gap="xs" className="no-print">
        <FrozenActions frozen={frozen} />
        <StatementLink frozen={frozen} />
        <Anchor size="sm" renderRoot={(props) => <Link to="/services/$service/frozen/$id" params={{ service: frozen.service, id: frozen.id }} {...props} />}>
          {t('detail')}
        </Anchor>
      </Group>
      {revisions.length > 1 && <RevisionsTable revisions={revisions} />}
    </Stack>
  );
};

const Provisional = ({ figure }: { figure: Figure }) => {
  const t = useTranslations('frozen');
  return (
    <Stack gap="sm">
      <Text size="sm">{t('notFrozen')}</Text>
      <Group gap="xs" className="no-print">
        <FreezeButtons figure={figure} />
      </Group>
    </Stack>
  );
};

/** Whether the figure of the period on screen is frozen, by whom, and what came after. */
export const FrozenSection = ({ figure }: { figure: Figure }) => {
  const t = useTranslations('frozen');
  const frozen = useFrozenFigures();
  return (
    <SectionCard title={t('title')}>
      <QueryContent query={frozen} skeletonHeight={90}>
        {({ items }) => {
          const revisions = revisionsOf(items, figure);
          const [standing] = revisions;
          return standing === undefined ? <Provisional figure={figure} /> : <Frozen frozen={standing} revisions={revisions} />;
        }}
      </QueryContent>
    </SectionCard>
  );
};
