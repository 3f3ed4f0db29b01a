import type { FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { useFrozenHeadline } from './frozen-headline';

/** The value, its revision, who froze it and who approved it. */
export const FrozenLife = ({ frozen }: { frozen: FrozenFigureHead }) => {
  const t = useTranslations('frozen');
  const ui = useTranslations('ui');
  const format = useFormat();
  const headline = useFrozenHeadline();
  const { approvedAt, approvedBy } = frozen;
  return (
    <StatList wide>
      <Stat label={t('value')} value={headline(frozen)} hint={ui('revision', { revision: frozen.revision })} />
      <Stat label={t('frozenBy')} value={actorName(frozen.frozenBy)} hint={format.instant(frozen.frozenAt)} />
      <Stat
        label={t('approvedBy')}
        value={approvedBy === undefined ? t('notApproved') : actorName(approvedBy)}
        hint={approvedAt === undefined ? undefined : format.instant(approvedAt)}
      />
      {frozen.reason !== undefined && <Stat label={ui('reason')} value={frozen.reason} />}
    </StatList>
  );
};
