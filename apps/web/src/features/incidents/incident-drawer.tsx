import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import type { IncidentRow } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAllowed } from '../../shared/session/get-session';
import { CountedText } from '../../shared/ui/counted-text';
import { QueryContent } from '../../shared/ui/query-content';
import { Stat, StatList } from '../../shared/ui/stat';
import { useComponentNames } from '../../shared/ui/use-component-names';
import { CauseText } from './cause-text';
import { useIncident } from './get-incident';
import type { IncidentView } from './get-incidents';
import { ImpactBadge } from './impact-badge';
import { IncidentForm } from './incident-form';
import { IncidentRevisions } from './incident-revisions';
import { IncidentTimes } from './incident-times';
import { IncidentWhatIf } from './incident-what-if';

interface IncidentDrawerProps {
  id: string;
  row: IncidentRow | undefined;
  onClose: () => void;
}

const Reading = ({ view, row }: { view: IncidentView; row: IncidentRow | undefined }) => {
  const t = useTranslations('incidents');
  const names = useComponentNames();
  const { record } = view;
  return (
    <Stack>
      <Text fw={600} size="lg">
        {record.title}
      </Text>
      <StatList>
        <Stat label={t('impact')} value={<ImpactBadge impact={record.impact} />} />
        <Stat label={t('cause')} value={<CauseText detail={record.cause} cause={row?.cause} />} />
        <Stat label={t('components')} value={names(record.components)} />
        {row !== undefined && <Stat label={t('counted')} value={<CountedText row={row} />} />}
      </StatList>
      <IncidentTimes record={record} />
      {record.description !== undefined && record.description !== '' && (
        <div>
          <Text size="xs" c="dimmed">
            {t('description')}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {record.description}
          </Text>
        </div>
      )}
    </Stack>
  );
};

export const IncidentDrawer = ({ id, row, onClose }: IncidentDrawerProps) => {
  const t = useTranslations();
  const incident = useIncident(id);
  const mayWrite = useAllowed('evidence.write');
  const mayTry = useAllowed('figures.read');
  const [mode, setMode] = useState<'read' | 'edit' | 'try'>('read');
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={t('incidents.detail', { id })} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <QueryContent query={incident}>
        {(view) => {
          if (mode === 'edit') return <IncidentForm view={view} onDone={() => setMode('read')} />;
          if (mode === 'try') return <IncidentWhatIf view={view} onClose={() => setMode('read')} />;
          return (
            <Stack align="stretch">
              <Reading view={view} row={row} />
              <Group gap="xs">
                {mayWrite && (
                  <Button variant="default" onClick={() => setMode('edit')}>
                    {t('incidents.editTitle')}
                  </Button>
                )}
                {mayTry && (
                  <Button variant="default" onClick={() => setMode('try')}>
                    {t('whatIf.action')}
                  </Button>
                )}
              </Group>
              <IncidentRevisions id={id} />
            </Stack>
          );
        }}
      </QueryContent>
    </Drawer>
  );
};
