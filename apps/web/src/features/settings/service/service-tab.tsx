import { Text } from '@mantine/core';
import type { ServiceView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useService } from '../../../shared/api/get-service';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { PoliciesCard } from '../policies/policies-card';
import classes from '../settings-page.module.css';
import { ComponentsTable } from './components-table';
import { ServiceBasics } from './service-basics';

const Definition = ({ service }: { service: ServiceView }) => {
  const t = useTranslations('settings.service');
  const format = useFormat();
  return (
    <div className={classes.stack}>
      <SectionCard title={t('basics')} hint={t('revision', { revision: service.revision, time: format.instant(service.updatedAt) })}>
        <ServiceBasics service={service} />
        <Text size="xs" c="dimmed" mt="md">
          {t('changeHint')}
        </Text>
      </SectionCard>
      <SectionCard title={t('components')}>
        <ComponentsTable components={service.components} />
      </SectionCard>
      <PoliciesCard />
    </div>
  );
};

export const ServiceTab = () => <QueryContent query={useService()}>{(service) => <Definition service={service} />}</QueryContent>;
