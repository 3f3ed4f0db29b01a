import { Button, Group, Text } from '@mantine/core';
import type { Answer } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import type { useWriteAnswer } from '../answer/use-write-answer';
import classes from './answer-row.module.css';

interface AnswerConflictProps {
  theirs: Answer;
  mine: string;
  write: ReturnType<typeof useWriteAnswer>;
  onTaken: (text: string) => void;
}

/** Both texts, and the choice between them; neither is lost before somebody has chosen. */
export const AnswerConflict = ({ theirs, mine, write, onTaken }: AnswerConflictProps) => {
  const t = useTranslations('disclosures');
  const keep = (text: string): void => {
    write.mutate({ answer: { text }, revision: theirs.revision }, { onSuccess: () => onTaken(text) });
  };
  return (
    <div className={classes.conflict} role="alert">
      <Text size="sm" fw={600}>
        {t('conflictTitle')}
      </Text>
      <div>
        <Text size="xs" c="dimmed">
          {t('conflictTheirs')}
        </Text>
        <Text size="sm">{theirs.text ?? theirs.reason}</Text>
      </div>
      <div>
        <Text size="xs" c="dimmed">
          {t('conflictMine')}
        </Text>
        <Text size="sm">{mine}</Text>
      </div>
      <Group gap="xs">
        <Button size="compact-xs" variant="default" onClick={() => keep(theirs.text ?? '')}>
          {t('keepTheirs')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => keep(mine)}>
          {t('keepMine')}
        </Button>
      </Group>
    </div>
  );
};
