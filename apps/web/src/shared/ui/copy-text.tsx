import { Button, CopyButton } from '@mantine/core';
import { useTranslations } from 'use-intl';

export const CopyText = ({ value, label }: { value: string; label: string }) => {
  const copied = useTranslations('ui')('copied');
  return (
    <CopyButton value={value}>
      {(state) => (
        <Button size="compact-sm" variant="default" className="no-print" onClick={state.copy}>
          {state.copied ? copied : label}
        </Button>
      )}
    </CopyButton>
  );
};
