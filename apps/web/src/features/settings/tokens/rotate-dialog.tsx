import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import type { TokenView } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { IssuedToken } from './issued-token';
import { useRotateToken } from './rotate-token';

const OVERLAPS = ['0', '60', '1440', '10080'] as const;
type Overlap = (typeof OVERLAPS)[number];

/** Gives a token a new value; the present one may go on for a while. */
export const RotateDialog = ({ token, onClose }: { token: TokenView; onClose: () => void }) => {
  const t = useTranslations('settings.tokens');
  const ui = useTranslations('ui');
  const rotate = useRotateToken(token.id);
  const [overlap, setOverlap] = useState<Overlap>('60');
  const issued = rotate.data?.token;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    rotate.mutate(Number(overlap));
  };
  return (
    <Modal opened onClose={onClose} title={t('rotateTitle', { name: token.name })} closeOnClickOutside={issued === undefined} closeButtonProps={{ 'aria-label': ui('close') }}>
      {issued !== undefined ? (
        <IssuedToken token={issued} onClose={onClose} />
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <Text size="sm">{t('rotateBody')}</Text>
            {rotate.isError && <ErrorNotice error={rotate.error} />}
            <Select
              label={t('overlap')}
              data={OVERLAPS.map((one) => ({ value: one, label: t(`overlapOf.${one}`) }))}
              value={overlap}
              allowDeselect={false}
              onChange={(chosen) => setOverlap(OVERLAPS.find((one) => one === chosen) ?? overlap)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {ui('cancel')}
              </Button>
              <Button type="submit" loading={rotate.isPending}>
                {t('rotate')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
};
