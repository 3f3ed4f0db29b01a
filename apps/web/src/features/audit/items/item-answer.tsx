import { Text } from '@mantine/core';
import type { AuditItem } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import classes from '../audit.module.css';

export const ItemAnswer = ({ answer: { text, source, reason, revision, updatedAt, updatedBy } }: Pick<AuditItem, 'answer'>) => {
  const t = useTranslations();
  const format = useFormat();
  const shown = text ?? (source === 'notApplicable' ? t('audit.items.notApplicable') : t('audit.items.noAnswer'));
  return (
    <div>
      <Text size="xs" c="dimmed">
        {t('audit.items.answer')}
      </Text>
      <p className={classes.text}>{shown}</p>
      {reason !== undefined && <Text size="sm">{`${t('ui.reason')}: ${reason}`}</Text>}
      <StatList>
        <Stat label={t('audit.items.source')} value={t(`audit.items.sourceOf.${source ?? 'none'}`)} />
        <Stat label={t('audit.items.revision')} value={t('ui.revision', { revision })} />
        {updatedAt !== null && (
          <Stat label={t('audit.items.changed')} value={format.instant(updatedAt)} hint={updatedBy === null ? undefined : actorName(updatedBy)} />
        )}
      </StatList>
    </div>
  );
};
