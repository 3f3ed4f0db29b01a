import { Code, List, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyText } from '../../../shared/ui/copy-text';
import { SectionCard } from '../../../shared/ui/section-card';
import classes from '../audit.module.css';

const STEPS = ['one', 'two', 'three', 'four'] as const;

/** How to verify a package away from here. */
export const StepsCard = () => {
  const t = useTranslations('audit.steps');
  const ui = useTranslations('ui');
  return (
    <SectionCard title={t('title')} hint={t('hint')} actions={<CopyText value={t('command')} label={ui('copy')} />}>
      <Stack gap="sm">
        <List type="ordered" size="sm" spacing={6}>
          {STEPS.map((one) => (
            <List.Item key={one}>{t(one)}</List.Item>
          ))}
        </List>
        <Code block className={classes.command}>
          {t('command')}
        </Code>
      </Stack>
    </SectionCard>
  );
};
