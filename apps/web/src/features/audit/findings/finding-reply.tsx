import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { FindingAction } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { type FindingStepPath, useWriteFinding } from '../write-audit';

const STEPS = ['answer', 'return', 'close', 'reply'] as const;
type Step = (typeof STEPS)[number];

const PATH_OF: Record<Step, FindingStepPath> = { reply: 'replies', answer: 'answer', return: 'return', close: 'close' };

/** One text, and a button for each thing that may be done with it now. */
export const FindingReply = ({ id, actions }: { id: string; actions: readonly FindingAction[] }) => {
  const t = useTranslations('audit.findings');
  const write = useWriteFinding(id);
  const [text, setText] = useState('');
  const open = STEPS.filter((one) => actions.includes(one));
  if (open.length === 0) return null;
  const take = (step: Step): void => {
    const done = (): void => {
      setText('');
      notifyDone(t(`done.${step}`));
    };
    write.mutate({ path: PATH_OF[step], text }, { onSuccess: done });
  };
  return (
    <Stack gap="sm" className="no-print">
      {write.isError && <ErrorNotice error={write.error} />}
      <Textarea
        label={t('write')}
        autosize
        minRows={3}
        maxLength={10_000}
        value={text}
        error={fieldMessage(write.error, 'text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs">
        {open.map((step, index) => (
          <Button key={step} size="sm" variant={index === 0 && step !== 'reply' ? 'filled' : 'default'} disabled={text.trim() === '' || write.isPending} onClick={() => take(step)}>
            {t(step)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
};
