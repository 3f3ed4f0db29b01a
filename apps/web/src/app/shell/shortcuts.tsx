import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useDisclosure, useWindowEvent } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../shared/api/use-service-key';
import { shortcutOf } from './shortcut-keys';

const SEQUENCE_MS = 1200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const ROWS = [
  { keys: ['?'], label: 'help' },
  { keys: ['g', 'h'], label: 'overview' },
  { keys: ['g', 'k'], label: 'figures' },
  { keys: ['g', 'i'], label: 'incidents' },
  { keys: ['g', 'd'], label: 'disclosures' },
  { keys: ['g', 'f'], label: 'frozen' },
  { keys: ['g', 'l'], label: 'ledger' },
  { keys: ['g', 's'], label: 'settings' },
  { keys: ['Ctrl', 'Enter'], label: 'nextEmpty' },
  { keys: ['j', 'k'], label: 'items' },
] as const;

export const Shortcuts = () => {
  const t = useTranslations('shell.shortcuts');
  const [opened, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const service = useServiceKey();
  const last = useRef<{ key: string; at: number } | undefined>(undefined);
  useWindowEvent('keydown', (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const recent = last.current !== undefined && event.timeStamp - last.current.at < SEQUENCE_MS ? last.current.key : undefined;
    const action = shortcutOf(event.key, recent);
    last.current = action?.kind === 'wait' ? { key: event.key, at: event.timeStamp } : undefined;
    if (action?.kind === 'help') open();
    if (action?.kind === 'go' && service !== '') void navigate({ to: `/services/${service}/${action.to}` as '/', search: true });
  });
  return (
    <Modal opened={opened} onClose={close} title={t('title')}>
      <Table>
        <Table.Tbody>
          {ROWS.map((row) => (
            <Table.Tr key={row.label}>
              <Table.Td w={130}>
                {row.keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{t(row.label)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt="sm">
        {t('note')}
      </Text>
    </Modal>
  );
};
