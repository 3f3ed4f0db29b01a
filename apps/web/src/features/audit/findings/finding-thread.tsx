import { Group, Stack, Text } from '@mantine/core';
import type { AuditFinding, FindingState, FindingStep } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import classes from '../audit.module.css';
import { FindingStateBadge } from '../state-badges';
import { FindingReply } from './finding-reply';

const WAITS: Record<FindingState, 'waitingProvider' | 'waitingAuditor' | 'closed'> = {
  open: 'waitingProvider',
  answered: 'waitingAuditor',
  returned: 'waitingProvider',
  closed: 'closed',
};

const Step = ({ step: { side, action, state, text, by, at } }: { step: FindingStep }) => {
  const t = useTranslations('audit');
  const format = useFormat();
  return (
    <li className={classes.step} data-side={side}>
      <Group gap="sm">
        <Text size="sm" fw={600}>{`${t(`findings.side.${side}`)}: ${t(`findings.actionOf.${action}`)}`}</Text>
        {action !== 'reply' && <FindingStateBadge state={state} />}
        <Text size="xs" c="dimmed">
          {t('by', { who: actorName(by), time: format.instant(at) })}
        </Text>
      </Group>
      <p className={classes.text}>{text}</p>
    </li>
  );
};

/** What both sides said, from the beginning, and what can be said now. */
export const FindingThread = ({ finding: { id, state, thread, actions } }: { finding: AuditFinding }) => {
  const t = useTranslations('audit.findings');
  return (
    <SectionCard title={t('thread')} hint={t(WAITS[state])}>
      <Stack>
        <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
          {thread.map((step) => (
            <Step key={step.seq} step={step} />
          ))}
        </Stack>
        <FindingReply id={id} actions={actions} />
      </Stack>
    </SectionCard>
  );
};
