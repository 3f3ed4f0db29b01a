import { Text } from '@mantine/core';
import type { BackupsFigure, MonitoringFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useHeadlineText } from '../../../shared/headline/use-headline-text';
import { PreviousValue } from '../../../shared/previous/previous-value';

/** The one value of a card that is a table, so that there is something to hold the period before against. */
export const HeadlineBesidePrevious = ({ figure }: { figure: BackupsFigure | MonitoringFigure }) => {
  const t = useTranslations('previous.of');
  const headline = useHeadlineText()(figure);
  return (
    <>
      {headline !== undefined && (
        <Text size="sm" mt="sm">
          {`${t(figure.figure)} `}
          <strong>{headline}</strong>
        </Text>
      )}
      <PreviousValue figure={figure} />
    </>
  );
};
