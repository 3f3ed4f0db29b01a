import { Drawer, Text } from '@mantine/core';
import type { Policy } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { policyChanges } from '../../shared/policy/policy-choices';
import { PolicyFields } from '../../shared/policy/policy-fields';
import { WhatIfPanel } from '../../shared/what-if/what-if-panel';

/** What would become of the figures under another policy. */
export const PolicyWhatIf = ({ policy, onClose }: { policy: Policy; onClose: () => void }) => {
  const t = useTranslations();
  const [tried, setTried] = useState(policy);
  const changes = policyChanges(policy, tried);
  const isChanged = Object.keys(changes).length > 0;
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={t('whatIf.policyTitle')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <WhatIfPanel label={t('whatIf.policyTitle')} change={isChanged ? { kind: 'policy', policy: { ...changes } } : undefined} onClose={onClose}>
        <Text size="sm" c="dimmed">
          {t('whatIf.policyHint')}
        </Text>
        <PolicyFields policy={tried} onChange={setTried} />
      </WhatIfPanel>
    </Drawer>
  );
};
