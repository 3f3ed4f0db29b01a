import { auditKeyAction } from './audit-key';

const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

describe('keys of an audit', () => {
  it('step, check and raise', () => {
    expect(['j', 'k', 'c', 'f', 'x'].map((key) => auditKeyAction(press(key), undefined))).toEqual(['next', 'previous', 'check', 'finding', undefined]);
  });

  it('leave alone what belongs to the browser, the input method and the way to other screens', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) expect(auditKeyAction(press('f', more), undefined)).toBeUndefined();
    expect(auditKeyAction(press('f'), 'g')).toBeUndefined();
    expect(auditKeyAction(press('f'), 'j')).toBe('finding');
  });
});
