import { Button, Group, Stack, Text } from '@mantine/core';
import type { AuditItem, DisclosureHead, FormField } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../shared/ui/icon';
import { SectionCard } from '../../../shared/ui/section-card';
import classes from '../audit.module.css';
import { ItemStateBadge } from '../state-badges';
import { isChecked } from './check-dialog';
import { ItemAnswer } from './item-answer';
import { ItemCheck } from './item-check';
import { ItemFigure } from './item-figure';
import { ItemFindings } from './item-findings';
import { ItemOriginals } from './item-originals';
import type { ItemDialog } from './items-split';

interface ItemDetailProps {
  item: AuditItem;
  disclosure: DisclosureHead;
  field: FormField | undefined;
  /** Absent for those who only look. */
  onAsk: ((dialog: ItemDialog) => void) | undefined;
}

const Actions = ({ item, onAsk }: Pick<ItemDetailProps, 'item' | 'onAsk'>) => {
  const t = useTranslations('audit');
  if (onAsk === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {t('items.readOnly')}
      </Text>
    );
  }
  return (
    <Group gap="xs" className="no-print">
      <Button size="sm" leftSection={<Icon name="check" size={16} />} variant={isChecked(item) ? 'default' : 'filled'} onClick={() => onAsk('check')}>
        {t(isChecked(item) ? 'items.unmark' : 'items.mark')}
      </Button>
      <Button size="sm" variant="default" leftSection={<Icon name="warning" size={16} />} onClick={() => onAsk('finding')}>
        {t('raise.action')}
      </Button>
    </Group>
  );
};

/** One item: what was answered, whether the figure says the same, and the ways to what it rests on. */
export const ItemDetail = ({ item, disclosure, field, onAsk }: ItemDetailProps) => (
  <div className={classes.stack}>
    <SectionCard title={`${item.field} ${field?.title ?? ''}`} hint={field?.prompt === '' ? undefined : field?.prompt} actions={<ItemStateBadge state={item.state} />}>
      <Stack>
        <ItemAnswer answer={item.answer} />
        <Actions item={item} onAsk={onAsk} />
        <ItemCheck check={item.check} />
      </Stack>
    </SectionCard>
    <ItemFigure item={item} disclosure={disclosure} />
    <ItemOriginals item={item} disclosure={disclosure} />
    <ItemFindings findings={item.findings} />
  </div>
);
