import { Group, SegmentedControl, Text } from '@mantine/core';
import { AUDIT_ITEM_STATES, type AuditItemCounts, type AuditItemState } from '@kaiji/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

const route = getRouteApi('/app/services/$service/disclosures/$disclosure/audit');

export const ItemFilter = ({ counts, state }: { counts: AuditItemCounts; state: AuditItemState | undefined }) => {
  const t = useTranslations('audit');
  const navigate = route.useNavigate();
  const total = AUDIT_ITEM_STATES.reduce((sum, one) => sum + counts[one], 0);
  const choose = (value: string): void =>
    void navigate({ search: (before) => ({ ...before, state: AUDIT_ITEM_STATES.find((one) => one === value), field: undefined }), replace: true });
  return (
    <Group gap="sm" className="no-print">
      <div style={{ overflowX: 'auto', maxWidth: '100%' }}>
        <SegmentedControl
          size="xs"
          aria-label={t('items.filter')}
          value={state ?? 'all'}
          onChange={choose}
          data={[
            { value: 'all', label: t('items.counted', { label: t('items.all'), count: total }) },
            ...AUDIT_ITEM_STATES.map((one) => ({ value: one, label: t('items.counted', { label: t(`itemState.${one}`), count: counts[one] }) })),
          ]}
        />
      </div>
      <Text size="xs" c="dimmed" visibleFrom="sm">
        {t('items.keys')}
      </Text>
    </Group>
  );
};
