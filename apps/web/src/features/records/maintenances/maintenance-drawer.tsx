import { Button, Drawer, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAllowed } from '../../../shared/session/get-session';
import { actorName } from '../../../shared/format/actor-name';
import { QueryContent } from '../../../shared/ui/query-content';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';
import { useMaintenance } from './get-maintenance';
import type { MaintenanceView } from './get-maintenances';
import { MaintenanceWhatIf } from './maintenance-what-if';

const Reading = ({ view: { record, revision, recordedAt, source } }: { view: MaintenanceView }) => {
  const t = useTranslations();
  const format = useFormat();
  const names = useComponentNames();
  return (
    <Stack>
      <Text fw={600} size="lg">
        {record.title}
      </Text>
      <StatList wide>
        <Stat label={t('maintenances.announcedAt')} value={format.instant(record.announcedAt, true)} />
        <Stat label={t('maintenances.window')} value={format.range(record.startsAt, record.endsAt)} />
        <Stat label={t('maintenances.endedAt')} value={record.endedAt === undefined ? t('ui.notRecorded') : format.instant(record.endedAt, true)} />
        <Stat label={t('ui.components')} value={names(record.components)} />
        <Stat label={t('maintenances.channels')} value={(record.channels ?? []).join('、')} />
        <Stat label={t('ui.recordedAt')} value={format.instant(recordedAt)} hint={`${t('ui.revision', { revision })} ${actorName(source)}`} />
      </StatList>
    </Stack>
  );
};

export const MaintenanceDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useTranslations();
  const maintenance = useMaintenance(id);
  const mayTry = useAllowed('figures.read');
  const [trying, setTrying] = useState(false);
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={t('maintenances.detail', { id })} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <QueryContent query={maintenance}>
        {(view) =>
          trying ? (
            <MaintenanceWhatIf view={view} onClose={() => setTrying(false)} />
          ) : (
            <Stack align="stretch">
              <Reading view={view} />
              {mayTry && (
                <Button variant="default" onClick={() => setTrying(true)} style={{ alignSelf: 'flex-start' }}>
                  {t('whatIf.action')}
                </Button>
              )}
            </Stack>
          )
        }
      </QueryContent>
    </Drawer>
  );
};
