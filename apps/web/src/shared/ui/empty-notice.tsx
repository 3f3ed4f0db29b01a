import { Code, Stack, Text } from '@mantine/core';
import classes from './empty-notice.module.css';

/** What is not there yet, and how it gets there. */
export const EmptyNotice = ({ title, body, example }: { title: string; body?: string; example?: string }) => (
  <Stack gap={6} className={classes.empty} align="flex-start">
    <Text fw={600}>{title}</Text>
    {body !== undefined && (
      <Text size="sm" c="dimmed">
        {body}
      </Text>
    )}
    {example !== undefined && <Code className={classes.example}>{example}</Code>}
  </Stack>
);
