import { notifications } from '@mantine/notifications';

export const notifyDone = (message: string): void => {
  notifications.show({ message, color: 'teal', autoClose: 4000 });
};
