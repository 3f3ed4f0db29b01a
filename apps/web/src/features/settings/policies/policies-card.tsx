import { Button, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PolicyVersionView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useToday } from '../../../shared/period/use-period';
import { PolicyList } from '../../../shared/policy/policy-list';
import { useAllowed } from '../../../shared/session/get-session';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { usePolicies } from './get-policies';
import { PolicyForm } from './policy-form';
import { PolicyVersionsTable } from './policy-versions-table';
import { versionOn } from './version-rows';

const Versions = ({ versions }: { versions: readonly PolicyVersionView[] }) => {
  const t = useTranslations();
  const today = useToday();
  const mayWrite = useAllowed('services.write');
  const [opened, { open, close }] = useDisclosure(false);
  const current = versionOn(versions, today);
  const add = (
    <Button variant="default" size="compact-sm" onClick={open}>
      {t('settings.policies.add')}
    </Button>
  );
  return (
    <>
      <SectionCard title={t('settings.service.policy')} hint={t('settings.service.policyHint')}>
        {current !== undefined && <PolicyList policy={current.policy} />}
      </SectionCard>
      <SectionCard title={t('settings.policies.title')} hint={t('settings.policies.hint')} actions={mayWrite ? add : undefined}>
        <PolicyVersionsTable versions={versions} current={current} />
      </SectionCard>
      {opened && current !== undefined && (
        <Drawer opened onClose={close} position="right" size="xl" title={t('settings.policies.add')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
          <PolicyForm current={current.policy} today={today} onDone={close} />
        </Drawer>
      )}
    </>
  );
};

/** The policy that holds today, and every version with why it was changed. */
export const PoliciesCard = () => <QueryContent query={usePolicies()}>{({ items }) => <Versions versions={items} />}</QueryContent>;
