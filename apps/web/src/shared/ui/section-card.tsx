import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './section-card.module.css';

interface SectionCardProps {
  title: string;
  hint?: string;
  actions?: ReactNode;
  children: ReactNode;
  /** Fills the row of its grid. */
  wide?: boolean;
}

export const SectionCard = ({ title, hint, actions, children, wide = false }: SectionCardProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.card} data-wide={wide || undefined}>
      <Group justify="space-between" align="flex-start" gap="xs" mb="sm" wrap="wrap">
        <Box>
          <Title order={2} id={id}>
            {title}
          </Title>
          {hint !== undefined && (
            <Text size="xs" c="dimmed">
              {hint}
            </Text>
          )}
        </Box>
        {actions !== undefined && (
          <Group gap={6} className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </section>
  );
};
