import { Anchor, Stack, Text } from '@mantine/core';
import type { Checklist, ChecklistItem, FormEdition } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { QueryContent } from '../../../shared/ui/query-content';
import { StateBadge } from '../../../shared/ui/state-badge';
import { type ChecklistGroup, checklistGroups, sizeOf } from './checklist-groups';
import classes from './checklist.module.css';
import { useChecklist } from './get-checklist';
import { useChecklistText } from './use-checklist-text';

interface GoingTo {
  form: FormEdition;
  onGoTo: (field: string) => void;
}

const Finding = ({ item, form, onGoTo }: GoingTo & { item: ChecklistItem }) => {
  const textOf = useChecklistText();
  const titleOf = (id: string): string => form.fields.find((field) => field.id === id)?.title ?? '';
  return (
    <li>
      <div className={classes.links}>
        {(item.fields ?? []).map((field) => (
          <Anchor key={field} component="button" type="button" size="sm" underline="always" ta="left" onClick={() => onGoTo(field)}>
            {`${field} ${titleOf(field)}`}
          </Anchor>
        ))}
      </div>
      <span className={classes.detail}>{textOf(item)}</span>
    </li>
  );
};

const Group = ({ group, ...going }: GoingTo & { group: ChecklistGroup }) => {
  const t = useTranslations('disclosures.checks.checklist');
  const blocks = group.severity === 'blocks';
  return (
    <details open={blocks}>
      <summary>
        <StateBadge tone={blocks ? 'bad' : 'warn'} label={t(group.severity)} /> {t('groupOf', { name: t(`code.${group.code}`), count: sizeOf(group) })}
      </summary>
      <ul>
        {group.items.map((item, index) => (
          <Finding key={`${index} ${item.fields?.join(' ') ?? ''}`} item={item} {...going} />
        ))}
      </ul>
    </details>
  );
};

const Findings = ({ checklist, ...going }: GoingTo & { checklist: Checklist }) => {
  const t = useTranslations('disclosures.checks.checklist');
  const groups = checklistGroups(checklist.items);
  if (groups.length === 0) return <StateBadge tone="good" label={t('nothing')} />;
  return (
    <>
      <Text size="sm">{checklist.ready ? t('readyHint') : t('blockedHint')}</Text>
      <div className={classes.groups} role="group" aria-label={t('title')} tabIndex={0}>
        {groups.map((group) => (
          <Group key={`${group.severity} ${group.code}`} group={group} {...going} />
        ))}
      </div>
    </>
  );
};

/** What to look at before a disclosure goes to the approver, each finding with the way to its answer. */
export const ChecklistPanel = ({ disclosure, ...going }: GoingTo & { disclosure: string }) => {
  const t = useTranslations('disclosures.checks.checklist');
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('title')}
      </Text>
      <QueryContent query={useChecklist(disclosure)} skeletonHeight={80}>
        {(checklist) => <Findings checklist={checklist} {...going} />}
      </QueryContent>
    </Stack>
  );
};
