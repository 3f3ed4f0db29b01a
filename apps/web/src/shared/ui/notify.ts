import { notifications } from '@mantine/notifications';

/** Goes by itself; a button to close it would need a name in the language of the screen. */
export const notifyDone = (message: string): void => {
  notifications.show({ message, color: 'teal', autoClose: 4000, withCloseButton: false });
};
