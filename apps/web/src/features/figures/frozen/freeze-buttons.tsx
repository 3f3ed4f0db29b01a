import { Button, Text } from '@mantine/core';
import type { Figure, FigureName } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFigures } from '../../../shared/api/get-figures';
import { useFrozenFigures } from '../../../shared/frozen/get-frozen-figures';
import { notFrozenYet } from '../../../shared/frozen/revisions-of';
import { useAllowed } from '../../../shared/session/get-session';
import { Icon } from '../../../shared/ui/icon';
import { useFormat } from '../../../shared/ui/use-format';
import { FreezeDialog } from './freeze-dialog';

/** Freezes the figure that is shown, or all of the period that nobody has frozen; says why where neither can be done. */
export const FreezeButtons = ({ figure }: { figure?: Figure }) => {
  const t = useTranslations('frozen');
  const format = useFormat();
  const mayFreeze = useAllowed('figures.freeze');
  const figures = useFigures().data?.items ?? [];
  const frozen = useFrozenFigures().data?.items;
  const [asked, setAsked] = useState<readonly FigureName[]>();
  const period = figures[0]?.period;
  if (frozen === undefined || period === undefined) return null;
  const open = notFrozenYet(frozen, figures);
  if (open.length === 0) return null;
  if (Date.parse(period.asOf) < Date.parse(period.to)) return <Text size="sm" c="dimmed">{t('notOver', { time: format.instant(period.to) })}</Text>;
  if (!mayFreeze) return <Text size="sm" c="dimmed">{t('noRight')}</Text>;
  return (
    <>
      {figure !== undefined && open.includes(figure.figure) && (
        <Button size="sm" leftSection={<Icon name="seal" size={16} />} onClick={() => setAsked([figure.figure])}>
          {t('freeze')}
        </Button>
      )}
      <Button size="sm" variant="default" onClick={() => setAsked(open)}>
        {t('freezeAll', { count: open.length })}
      </Button>
      {asked !== undefined && <FreezeDialog figures={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
};
