import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { AuditItem } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { SectionCard } from '../../../shared/ui/section-card';
import { FindingStateBadge } from '../state-badges';

export const ItemFindings = ({ findings }: Pick<AuditItem, 'findings'>) => {
  const t = useTranslations('audit');
  const service = useServiceKey();
  return (
    <SectionCard title={t('items.findings')}>
      {findings.length === 0 && <Text size="sm">{t('items.noFindings')}</Text>}
      <Stack gap="xs">
        {findings.map(({ id, number, state }) => (
          <Group key={id} gap="sm">
            <Anchor size="sm" renderRoot={(props) => <Link to="/services/$service/audit/findings/$finding" params={{ service, finding: id }} {...props} />}>
              {t('findings.one', { number })}
            </Anchor>
            <FindingStateBadge state={state} />
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
};
