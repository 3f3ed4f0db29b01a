import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import type { FindingMemo } from '@kaiji/contracts';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { useAllowed } from '../../../shared/session/get-session';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { useFormat } from '../../../shared/ui/use-format';
import classes from '../audit.module.css';
import { useWriteFinding } from '../write-audit';

const MemoForm = ({ id }: { id: string }) => {
  const t = useTranslations('audit.findings');
  const write = useWriteFinding(id);
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const done = (): void => {
      setText('');
      notifyDone(t('memoDone'));
    };
    write.mutate({ path: 'memos', text }, { onSuccess: done });
  };
  return (
    <form onSubmit={submit} className="no-print">
      <Stack gap="sm" align="stretch">
        {write.isError && <ErrorNotice error={write.error} />}
        <Textarea label={t('memo')} autosize minRows={2} maxLength={10_000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <div>
          <Button type="submit" size="sm" variant="default" loading={write.isPending} disabled={text.trim() === ''}>
            {t('addMemo')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

/** What the firm keeps to itself, set apart from the conversation by its frame and its words. */
export const FindingMemos = ({ id, firm, memos }: { id: string; firm: string; memos: readonly FindingMemo[] }) => {
  const t = useTranslations('audit');
  const format = useFormat();
  const heading = useId();
  const mayWrite = useAllowed('audit.write');
  return (
    <section className={classes.memos} aria-labelledby={heading}>
      <Title order={2} id={heading}>
        {t('findings.memos')}
      </Title>
      <Text size="xs" c="dimmed" mb="sm">
        {t('findings.memosHint', { firm })}
      </Text>
      <Stack gap="sm">
        {memos.length === 0 && <Text size="sm">{t('findings.noMemos')}</Text>}
        {memos.map(({ seq, text, by, at }) => (
          <div key={seq}>
            <Text size="xs" c="dimmed">
              {t('by', { who: actorName(by), time: format.instant(at) })}
            </Text>
            <p className={classes.text}>{text}</p>
          </div>
        ))}
        {mayWrite && <MemoForm id={id} />}
      </Stack>
    </section>
  );
};
