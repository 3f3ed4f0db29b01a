import { List } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SectionCard } from '../../../shared/ui/section-card';

const LIMITS = ['scope', 'unsent', 'truth', 'documents', 'rebuilt', 'person'] as const;

/** What nobody may read into the auditor's screens. */
export const LimitsCard = () => {
  const t = useTranslations('audit.limits');
  return (
    <SectionCard title={t('title')} hint={t('hint')}>
      <List size="sm" spacing={6}>
        {LIMITS.map((one) => (
          <List.Item key={one}>{t(one)}</List.Item>
        ))}
      </List>
    </SectionCard>
  );
};
