import { Checkbox, Stack, Text } from '@mantine/core';
import type { MaintenanceRecord } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { InstantField } from '../../../shared/ui/instant-field';
import { useFormat } from '../../../shared/ui/use-format';
import type { TriedChange } from '../../../shared/what-if/post-what-if';
import { triedFields } from '../../../shared/what-if/tried-fields';
import { WhatIfPanel } from '../../../shared/what-if/what-if-panel';
import type { MaintenanceView } from './get-maintenances';

const TIMES = ['announcedAt', 'startsAt', 'endsAt', 'endedAt'] as const;

const changeOf = (view: MaintenanceView, record: MaintenanceRecord, removed: boolean): TriedChange | undefined => {
  if (removed) return { kind: 'maintenance', id: view.id, removed: true };
  const fields = triedFields(view.record, record, TIMES);
  return Object.keys(fields).length === 0 ? undefined : { kind: 'maintenance', id: view.id, fields };
};

/** What would become of the figures if a planned stop had been announced or held otherwise. */
export const MaintenanceWhatIf = ({ view, onClose }: { view: MaintenanceView; onClose: () => void }) => {
  const t = useTranslations();
  const { timeZone } = useFormat();
  const [record, setRecord] = useState<MaintenanceRecord>(view.record);
  const [removed, setRemoved] = useState(false);
  return (
    <WhatIfPanel label={t('whatIf.title', { name: view.id })} change={changeOf(view, record, removed)} onClose={onClose}>
      <Checkbox label={t('whatIf.removed')} checked={removed} onChange={(event) => setRemoved(event.currentTarget.checked)} />
      {!removed && (
        <Stack gap="xs">
          <Text size="xs" c="dimmed">
            {t('incidents.timesHint', { zone: timeZone })}
          </Text>
          {TIMES.map((name) => (
            <InstantField
              key={name}
              label={t(`whatIf.maintenance.${name}`)}
              required={name !== 'endedAt'}
              timeZone={timeZone}
              value={record[name]}
              onChange={(instant) => setRecord((before) => ({ ...before, [name]: instant }))}
            />
          ))}
        </Stack>
      )}
    </WhatIfPanel>
  );
};
