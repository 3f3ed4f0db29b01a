import { Checkbox } from '@mantine/core';
import type { IncidentRecord } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TriedChange } from '../../shared/what-if/post-what-if';
import { triedFields } from '../../shared/what-if/tried-fields';
import { WhatIfPanel } from '../../shared/what-if/what-if-panel';
import type { IncidentView } from './get-incidents';
import { type Change, Classification, Times } from './incident-fields';
import { INCIDENT_TIMES } from './incident-times';

const TRIED = ['impact', 'cause', 'components', 'falsePositive', ...INCIDENT_TIMES] as const;

const changeOf = (view: IncidentView, record: IncidentRecord, removed: boolean): TriedChange | undefined => {
  if (removed) return { kind: 'incident', id: view.id, removed: true };
  const fields = triedFields(view.record, record, TRIED);
  return Object.keys(fields).length === 0 ? undefined : { kind: 'incident', id: view.id, fields };
};

/** What would become of the figures if an incident had been recorded otherwise. */
export const IncidentWhatIf = ({ view, onClose }: { view: IncidentView; onClose: () => void }) => {
  const t = useTranslations();
  const [record, setRecord] = useState<IncidentRecord>(view.record);
  const [removed, setRemoved] = useState(false);
  const change: Change = (part) => setRecord((before) => ({ ...before, ...part }));
  return (
    <WhatIfPanel label={t('whatIf.title', { name: view.id })} change={changeOf(view, record, removed)} onClose={onClose}>
      <Checkbox label={t('whatIf.removed')} checked={removed} onChange={(event) => setRemoved(event.currentTarget.checked)} />
      {!removed && (
        <>
          <Classification record={record} change={change} />
          <Checkbox label={t('incidents.falsePositive')} checked={record.falsePositive === true} onChange={(event) => change({ falsePositive: event.currentTarget.checked })} />
          <Times record={record} change={change} error={undefined} />
        </>
      )}
    </WhatIfPanel>
  );
};
