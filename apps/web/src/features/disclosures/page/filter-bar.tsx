import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import type { FormField } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { FIELD_FILTERS, type FieldFilter } from '../form/field-filter';
import { type AnswersByField, progressOf } from '../form/progress';
import classes from './disclosure-page.module.css';

interface FilterBarProps {
  filter: FieldFilter;
  onChange: (filter: FieldFilter) => void;
  onNextToDo: () => void;
  fields: readonly FormField[];
  answers: AnswersByField;
}

export const FilterBar = ({ filter, onChange, onNextToDo, fields, answers }: FilterBarProps) => {
  const t = useTranslations('disclosures');
  const progress = progressOf(fields, answers);
  return (
    <div className={classes.bar}>
      <div style={{ overflowX: 'auto', maxWidth: '100%' }}>
        <SegmentedControl
          size="xs"
          aria-label={t('filter.label')}
          value={filter}
          onChange={(value) => onChange(value)}
          data={FIELD_FILTERS.map((one) => ({ value: one, label: t(`filter.${one}`) }))}
        />
      </div>
      <Group gap="sm">
        <Text size="sm" role="status">
          {t('progress', { answered: progress.answered, total: progress.total })}
          {'　'}
          {progress.requiredLeft > 0 ? t('requiredLeft', { count: progress.requiredLeft }) : t('requiredDone')}
        </Text>
        <Button size="xs" variant="default" onClick={onNextToDo} title={t('nextToDoHint')} className="no-print">
          {t('nextToDo')}
        </Button>
      </Group>
    </div>
  );
};
