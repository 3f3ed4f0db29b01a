import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { handToBrowser } from '../../../shared/api/hand-to-browser';
import { apiPath, fetchOrThrow } from '../../../shared/api/request';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';

interface PackageButtonProps {
  service: string;
  disclosure: string;
  date: string;
}

/** Fetched rather than linked, so that a refusal is shown here in words. */
const getPackage = async (service: string, disclosure: string): Promise<string> =>
  handToBrowser(await fetchOrThrow(apiPath(['services', service, 'disclosures', disclosure, 'export.zip'])), `kaiji-${disclosure}.zip`);

export const PackageButton = ({ service, disclosure, date }: PackageButtonProps) => {
  const t = useTranslations('audit.home');
  const fetched = useMutation({ mutationFn: () => getPackage(service, disclosure) });
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        size="compact-sm"
        variant="default"
        className="no-print"
        leftSection={<Icon name="download" size={16} />}
        loading={fetched.isPending}
        aria-label={t('packageOf', { date })}
        onClick={() => fetched.mutate()}
      >
        {t('package')}
      </Button>
      {fetched.isError && <ErrorNotice error={fetched.error} />}
    </Stack>
  );
};
