import type { Catalogue } from '../catalogue';

export const session: Catalogue['session'] = {
  title: 'Sign in',
  tagline: 'From operating records to disclosed figures, with proof.',
  account: 'Account',
  password: 'Password',
  submit: 'Sign in',
  points: {
    figures: 'Figures are computed from records of monitoring, incidents, patches and backups.',
    honest: 'Time that was not observed is shown as such, and figures are rounded down.',
    proof: 'Every number leads to its parts and to the original records.',
  },
  wrongTitle: 'Could not sign in',
  expired: 'Your session has ended. Please sign in again.',
  password_: {
    title: 'Change the password',
    current: 'Current password',
    next: 'New password',
    nextHint: 'At least 12 characters',
    repeat: 'New password again',
    mismatch: 'Differs from the new password.',
    submit: 'Change',
    done: 'The password has been changed',
  },
};
