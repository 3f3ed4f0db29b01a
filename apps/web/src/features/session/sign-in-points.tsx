import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Icon, type IconName } from '../../shared/ui/icon';
import classes from './sign-in-page.module.css';

const POINTS: readonly { key: 'figures' | 'honest' | 'proof'; icon: IconName }[] = [
  { key: 'figures', icon: 'figures' },
  { key: 'honest', icon: 'question' },
  { key: 'proof', icon: 'link' },
];

/** What Kaiji promises, beside the form. */
export const SignInPoints = () => {
  const t = useTranslations('session.points');
  return (
    <ul className={classes.points}>
      {POINTS.map((point) => (
        <li key={point.key}>
          <Icon name={point.icon} size={20} />
          <Text size="md">{t(point.key)}</Text>
        </li>
      ))}
    </ul>
  );
};
