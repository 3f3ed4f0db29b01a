import { Button, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { SectionCard } from '../../../shared/ui/section-card';
import classes from '../audit.module.css';
import { useDrawSample } from '../write-audit';
import type { AskedPopulation } from './get-population';

interface DrawFormProps {
  asked: AskedPopulation;
  count: number;
  onDrawn: (id: string) => void;
}

const USUAL_SIZE = 25;
const MAX_SIZE = 1000;
const MIN_SEED = 4;

/** Draws by a number that is the auditor's own. */
export const DrawForm = ({ asked: { kind, from, to }, count, onDrawn }: DrawFormProps) => {
  const t = useTranslations('audit.samples');
  const draw = useDrawSample();
  const [size, setSize] = useState<number | string>(Math.min(count, USUAL_SIZE));
  const [seed, setSeed] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typeof size !== 'number') return;
    const done = ({ id, drawn }: { id: string; drawn: number }): void => {
      notifyDone(t('drawn', { count: drawn }));
      onDrawn(id);
    };
    draw.mutate({ kind, from, to, size, seed }, { onSuccess: done });
  };
  return (
    <SectionCard title={t('draw')}>
      <form onSubmit={submit}>
        <Stack align="stretch">
          <div className={classes.fields}>
            <NumberInput label={t('size')} required min={1} max={MAX_SIZE} allowDecimal={false} value={size} error={fieldMessage(draw.error, 'size')} onChange={setSize} />
            <TextInput
              label={t('seed')}
              description={t('seedHint')}
              required
              maxLength={200}
              autoComplete="off"
              value={seed}
              error={fieldMessage(draw.error, 'seed')}
              onChange={(event) => setSeed(event.currentTarget.value)}
            />
          </div>
          {draw.isError && <ErrorNotice error={draw.error} />}
          <div>
            <Button type="submit" size="sm" loading={draw.isPending} disabled={typeof size !== 'number' || seed.length < MIN_SEED}>
              {t('submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </SectionCard>
  );
};
