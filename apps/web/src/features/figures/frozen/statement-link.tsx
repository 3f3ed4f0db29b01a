import { Button } from '@mantine/core';
import type { FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { apiPath } from '../../../shared/api/request';
import { frozenDates } from '../../../shared/frozen/frozen-dates';
import { Icon } from '../../../shared/ui/icon';

const fileName = ({ service, figure, period, revision }: FrozenFigureHead): string => {
  const { from, to } = frozenDates(period) ?? { from: period.from.slice(0, 10), to: period.to.slice(0, 10) };
  return `${service}-${figure}-${from}-${to}-${revision}.dsse.json`;
};

/** The bytes that were signed, as they are. */
export const StatementLink = ({ frozen }: { frozen: FrozenFigureHead }) => {
  const t = useTranslations('frozen');
  const href = apiPath(['services', frozen.service, 'frozen-figures', frozen.id, 'statement']);
  return (
    <Button component="a" href={href} download={fileName(frozen)} size="sm" variant="default" leftSection={<Icon name="download" size={16} />}>
      {t('download')}
    </Button>
  );
};
