import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';

interface PageHeadingProps {
  title: string;
  lead?: string;
  actions?: ReactNode;
}

export const PageHeading = ({ title, lead, actions }: PageHeadingProps) => {
  const product = useTranslations('shell')('product');
  useEffect(() => {
    document.title = `${title} | ${product}`;
  }, [title, product]);
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="md">
      <Box maw={760}>
        <Title order={1}>{title}</Title>
        {lead !== undefined && (
          <Text size="sm" c="dimmed" mt={4}>
            {lead}
          </Text>
        )}
      </Box>
      {actions !== undefined && (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      )}
    </Group>
  );
};
