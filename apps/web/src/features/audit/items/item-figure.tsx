import { Stack, Text } from '@mantine/core';
import type { AuditItem, AuditItemFigure, DisclosureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { disclosurePeriod } from '../../../shared/period/disclosure-period';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import classes from '../audit.module.css';

const Agreement = ({ frozen }: { frozen: AuditItemFigure['frozen'] }) => {
  const t = useTranslations('audit.items');
  if (frozen === null) return <StateBadge tone="warn" label={t('notFrozen')} />;
  if (frozen.text === null) return <StateBadge tone="quiet" label={t('noText')} />;
  return <StateBadge tone={frozen.agrees ? 'good' : 'bad'} label={t(frozen.agrees ? 'agrees' : 'differs')} />;
};

/** The answer beside what the frozen figure says in the form's words. */
export const ItemFigure = ({ item: { figure }, disclosure }: { item: AuditItem; disclosure: DisclosureHead }) => {
  const t = useTranslations();
  if (figure === null) return <Text size="sm">{t('audit.items.notComputed')}</Text>;
  const { figure: name, draft, frozen } = figure;
  return (
    <SectionCard title={t('audit.items.figure')} actions={<Agreement frozen={frozen} />}>
      <Stack gap="sm">
        <StatList wide>
          <Stat label={t('audit.items.figureName')} value={<EvidenceLink figure={name} period={disclosurePeriod(disclosure)}>{t(`vocabulary.figure.${name}`)}</EvidenceLink>} />
          {frozen !== null && <Stat label={t('ui.state')} value={t(`frozen.state.${frozen.state}`)} hint={t('audit.items.frozenRevision', { revision: frozen.revision })} />}
        </StatList>
        {frozen !== null && (
          <div>
            <Text size="xs" c="dimmed">
              {t('audit.items.frozenText')}
            </Text>
            <p className={classes.text}>{frozen.text ?? t('audit.items.noText')}</p>
          </div>
        )}
        <div>
          <Text size="xs" c="dimmed">
            {t('audit.items.draft')}
          </Text>
          <p className={classes.text}>{draft ?? t('audit.items.noDraft')}</p>
        </div>
      </Stack>
    </SectionCard>
  );
};
