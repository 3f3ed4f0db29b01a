import { shortcutOf } from './shortcut-keys';

describe('shortcutOf', () => {
  it('waits after g and goes on the second key', () => {
    expect(shortcutOf('g', undefined)).toEqual({ kind: 'wait' });
    expect(shortcutOf('d', 'g')).toEqual({ kind: 'go', to: 'disclosures' });
    expect(shortcutOf('x', 'g')).toBeUndefined();
  });

  it('leaves every other key alone', () => {
    expect(shortcutOf('d', undefined)).toBeUndefined();
    expect(shortcutOf('?', undefined)).toEqual({ kind: 'help' });
  });
});
