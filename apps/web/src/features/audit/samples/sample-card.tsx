import { Anchor, Button, Code, Group, Stack, Text } from '@mantine/core';
import type { AuditSample, AuditSampleItem } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { apiPath } from '../../../shared/api/request';
import { useAllowed } from '../../../shared/session/get-session';
import { CopyText } from '../../../shared/ui/copy-text';
import { DataTable } from '../../../shared/ui/data-table';
import { Icon } from '../../../shared/ui/icon';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { VerificationCode } from '../../../shared/ui/verification-code';
import classes from '../audit.module.css';
import { RaiseDialog } from '../findings/raise-dialog';
import { useSample } from '../get-audit';
import { populationPath } from './population-path';
import { SampleFacts } from './sample-facts';

const route = getRouteApi('/app/services/$service/audit/samples');

const Drawn = ({ sample: { service, items } }: { sample: AuditSample }) => {
  const t = useTranslations();
  const mayRaise = useAllowed('audit.write');
  const [raising, setRaising] = useState<AuditSampleItem>();
  const columns = [
    { key: 'rank', header: t('audit.samples.rank'), cell: (one: AuditSampleItem) => one.rank, align: 'right' as const },
    { key: 'record', header: t('audit.samples.record'), cell: (one: AuditSampleItem) => one.id },
    { key: 'revision', header: t('audit.samples.revision'), cell: (one: AuditSampleItem) => one.revision, align: 'right' as const },
    {
      key: 'subject',
      header: t('audit.samples.subject'),
      cell: (one: AuditSampleItem) => (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/ledger/$tab" params={{ service, tab: 'entries' }} search={{ q: one.subject }} {...props} />}>
          {one.subject}
        </Anchor>
      ),
    },
    { key: 'hash', header: t('audit.samples.hash'), cell: (one: AuditSampleItem) => <VerificationCode hex={one.hash} /> },
    ...(mayRaise
      ? [
          {
            key: 'raise',
            header: t('ui.actions'),
            cell: (one: AuditSampleItem) => (
              <Button size="compact-xs" variant="default" className="no-print" aria-label={t('audit.raise.title', { target: one.id })} onClick={() => setRaising(one)}>
                {t('audit.raise.action')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable caption={t('audit.samples.result')} rows={items} rowKey={(one) => one.subject} columns={columns} />
      {raising !== undefined && <RaiseDialog target={raising.id} about={{ record: raising.subject }} onClose={() => setRaising(undefined)} />}
    </>
  );
};

const Procedure = ({ text }: { text: string }) => {
  const t = useTranslations('audit.samples');
  return (
    <section aria-label={t('procedure')}>
      <Group justify="space-between" mb={6}>
        <div>
          <Text size="sm" fw={600}>
            {t('procedure')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('procedureHint')}
          </Text>
        </div>
        <CopyText value={text} label={t('copy')} />
      </Group>
      <Code block className={classes.command}>
        {text}
      </Code>
    </section>
  );
};

const Actions = ({ sample: { service, id, population } }: { sample: AuditSample }) => {
  const t = useTranslations('audit.samples');
  const navigate = route.useNavigate();
  const path = apiPath(['services', service, 'audit', 'samples', id, 'sample.csv']);
  return (
    <>
      <Button component="a" href={populationPath(service, population)} download size="compact-sm" variant="default" leftSection={<Icon name="download" size={16} />}>
        {t('list')}
      </Button>
      <Button component="a" href={path} download size="compact-sm" variant="default" leftSection={<Icon name="download" size={16} />}>
        {t('csv')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void navigate({ search: (before) => ({ ...before, sample: undefined }) })}>
        {t('close')}
      </Button>
    </>
  );
};

/** What was drawn, from what, and how to draw it again. */
export const SampleCard = ({ id }: { id: string }) => {
  const t = useTranslations('audit.samples');
  return (
    <QueryContent query={useSample(id)} skeletonHeight={240}>
      {(sample) => (
        <SectionCard title={t('result')} actions={<Actions sample={sample} />}>
          <Stack>
            <SampleFacts sample={sample} />
            <Drawn sample={sample} />
            <Procedure text={sample.procedure} />
          </Stack>
        </SectionCard>
      )}
    </QueryContent>
  );
};
