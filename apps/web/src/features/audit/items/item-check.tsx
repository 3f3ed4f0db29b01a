import { Text } from '@mantine/core';
import type { AuditItemCheck } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { useFormat } from '../../../shared/ui/use-format';
import classes from '../audit.module.css';

/** Who checked which revision, and when. */
export const ItemCheck = ({ check }: { check: AuditItemCheck | null }) => {
  const t = useTranslations('audit');
  const format = useFormat();
  if (check === null) return <Text size="sm">{t('items.notChecked')}</Text>;
  const { state, revision, firm, by, at, note } = check;
  return (
    <div>
      <Text size="sm">{state === 'checked' ? t('items.checkedOf', { revision, firm }) : t('items.uncheckedOf', { firm })}</Text>
      <Text size="xs" c="dimmed">
        {t('by', { who: actorName(by), time: format.instant(at) })}
      </Text>
      {note !== undefined && <p className={classes.text}>{note}</p>}
    </div>
  );
};
