import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MessagesProvider } from '../shared/i18n/messages-provider';
import { PreferencesProvider } from '../shared/preferences/preferences';
import { theme } from './theme';

export const Providers = ({ client, children }: { client: QueryClient; children: ReactNode }) => (
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <QueryClientProvider client={client}>
      <PreferencesProvider>
        <MessagesProvider>
          <Notifications position="bottom-right" />
          {children}
        </MessagesProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  </MantineProvider>
);
