import { Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';

export const BlockSkeleton = ({ height = 160 }: { height?: number }) => {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton height={height} radius={8} />
    </div>
  );
};

export const PageSkeleton = () => (
  <Stack>
    <Skeleton height={30} width={260} />
    <BlockSkeleton height={180} />
    <BlockSkeleton height={240} />
  </Stack>
);
