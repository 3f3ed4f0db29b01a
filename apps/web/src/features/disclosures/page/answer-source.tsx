import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Answer, FormField } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import type { Period } from '../../../shared/period/period-presets';
import { StateBadge } from '../../../shared/ui/state-badge';
import { PartsDrawer } from './parts-drawer';

/** Where an answer comes from, and the way to what it was drafted from. */
export const AnswerSource = ({ field, answer, period }: { field: FormField; answer: Answer; period: Period }) => {
  const t = useTranslations('disclosures');
  const [opened, { open, close }] = useDisclosure(false);
  const { figure, draft, reason, source, text } = answer;
  if (figure === undefined && source !== 'figure') return null;
  return (
    <>
      <Group gap="xs">
        {source === 'figure' && <StateBadge tone="info" icon="figures" label={t('drafted')} />}
        {figure !== undefined && (
          <Button size="compact-xs" variant="subtle" onClick={open} className="no-print">
            {t('showParts')}
          </Button>
        )}
      </Group>
      {source !== 'notApplicable' && reason !== undefined && (
        <Text size="xs" c="dimmed">
          {source === null ? `${t('draftWithheld')}: ${reason}` : reason}
        </Text>
      )}
      {source === 'typed' && draft !== undefined && draft !== text && (
        <Text size="xs" c="dimmed">
          {t('draftOther', { draft })}
        </Text>
      )}
      {opened && figure !== undefined && <PartsDrawer field={field} figure={figure} period={period} onClose={close} />}
    </>
  );
};
