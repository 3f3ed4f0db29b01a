import { Icon, type IconName } from './icon';
import classes from './state-badge.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet';

const ICON_OF: Record<Tone, IconName> = { good: 'check', warn: 'warning', bad: 'cross', info: 'info', quiet: 'minus' };

/** A state as icon, word and colour together. */
export const StateBadge = ({ tone, label, icon }: { tone: Tone; label: string; icon?: IconName }) => (
  <span className={classes.badge} data-tone={tone}>
    <Icon name={icon ?? ICON_OF[tone]} size={13} />
    {label}
  </span>
);
