export type AuditKeyAction = 'next' | 'previous' | 'check' | 'finding';

const ACTION_OF: Readonly<Record<string, AuditKeyAction>> = { j: 'next', k: 'previous', c: 'check', f: 'finding' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** What a key does among the items of an audit. After `g` the letter belongs to the way to another screen. */
export const auditKeyAction = ({ key, ctrlKey, metaKey, altKey, isComposing }: Pressed, previous: string | undefined): AuditKeyAction | undefined =>
  ctrlKey || metaKey || altKey || isComposing || previous === 'g' ? undefined : ACTION_OF[key];
