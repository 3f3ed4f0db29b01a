import { Code, Drawer, Stack, Text, Title } from '@mantine/core';
import type { LedgerEntry } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { QueryContent } from '../../../shared/ui/query-content';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { VerificationCode } from '../../../shared/ui/verification-code';
import { useLedgerEntry } from '../get-ledger';
import classes from '../ledger.module.css';
import { hexOfBase64 } from '../../../shared/ledger/hash-bytes';
import { EntryContent } from './entry-content';
import { EntryProof } from './entry-proof';
import { useKindName } from './use-kind-name';

/** How long after what it speaks of an entry arrived; `undefined` where it speaks of no past. */
const delayMs = ({ receivedAt, observedFrom, observedTo }: LedgerEntry): number | undefined => {
  const observed = observedTo ?? observedFrom;
  const ms = observed === null ? -1 : Date.parse(receivedAt) - Date.parse(observed);
  return ms < 0 ? undefined : ms;
};

const EntryFacts = ({ entry }: { entry: LedgerEntry }) => {
  const t = useTranslations('ledger.entry');
  const format = useFormat();
  const kindName = useKindName();
  const { observedFrom, observedTo } = entry;
  const delay = delayMs(entry);
  return (
    <StatList wide>
      <Stat label={t('kind')} value={kindName(entry.kind)} hint={entry.kind} />
      <Stat label={t('service')} value={entry.service ?? t('noService')} />
      <Stat label={t('actor')} value={actorName(entry.actor)} />
      <Stat label={t('receivedAt')} value={format.instant(entry.receivedAt, true)} />
      {observedFrom !== null && <Stat label={t('observed')} value={observedTo === null ? format.instant(observedFrom, true) : format.range(observedFrom, observedTo)} />}
      {delay !== undefined && <Stat label={t('delay')} value={format.span(delay)} />}
      <Stat label={t('code')} value={<VerificationCode hex={hexOfBase64(entry.leafHash)} />} />
    </StatList>
  );
};

const Entry = ({ entry }: { entry: LedgerEntry }) => {
  const t = useTranslations('ledger.entry');
  return (
    <Stack>
      <Text fw={600} className={classes.subject}>
        {entry.subject}
      </Text>
      <EntryFacts entry={entry} />
      <EntryContent entry={entry} />
      <div>
        <Title order={3}>{t('body')}</Title>
        <Text size="xs" c="dimmed" mb={4}>
          {t('bodyHint')}
        </Text>
        <Code block className={classes.bytes} tabIndex={0} aria-label={t('body')}>
          {JSON.stringify(entry.entry, undefined, 2)}
        </Code>
      </div>
      <EntryProof entry={entry} />
    </Stack>
  );
};

export const EntryDrawer = ({ seq, onClose }: { seq: number; onClose: () => void }) => {
  const t = useTranslations();
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={t('ledger.entry.title', { seq })} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <QueryContent query={useLedgerEntry(seq)}>{(entry) => <Entry entry={entry} />}</QueryContent>
    </Drawer>
  );
};
