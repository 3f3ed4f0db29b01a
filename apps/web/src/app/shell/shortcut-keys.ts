/** Second key after `g`. */
const DESTINATIONS: Record<string, string> = {
  h: 'overview',
  k: 'figures/uptime',
  i: 'incidents',
  d: 'disclosures',
  f: 'frozen',
  l: 'ledger/entries',
  s: 'settings/service',
};

export type ShortcutAction = { kind: 'help' } | { kind: 'go'; to: string } | { kind: 'wait' } | undefined;

/** What a key means, given the one before it: `?` opens the help, `g` waits for the screen's letter. */
export const shortcutOf = (key: string, previous: string | undefined): ShortcutAction => {
  if (previous === 'g') {
    const to = DESTINATIONS[key];
    return to === undefined ? undefined : { kind: 'go', to };
  }
  if (key === '?') return { kind: 'help' };
  return key === 'g' ? { kind: 'wait' } : undefined;
};
