import { isOfInputMethod, itemAction, type KeyPress } from './item-key';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

describe('itemAction', () => {
  it('goes on with Ctrl+Enter and Command+Enter, also from within a field', () => {
    expect(itemAction(press('Enter', { ctrlKey: true }), true)).toBe('nextToDo');
    expect(itemAction(press('Enter', { metaKey: true }), true)).toBe('nextToDo');
    expect(itemAction(press('Enter', { ctrlKey: true }), false)).toBe('nextToDo');
  });

  it('moves between items only where no field has the focus', () => {
    expect(['j', 'k', 'Enter', 'x'].map((key) => itemAction(press(key), false))).toEqual(['next', 'previous', 'write', undefined]);
    expect(['j', 'k', 'Enter'].map((key) => itemAction(press(key), true))).toEqual([undefined, undefined, undefined]);
    expect(itemAction(press('j', { ctrlKey: true }), false)).toBeUndefined();
    expect(itemAction(press('k', { altKey: true }), false)).toBeUndefined();
  });

  it('leaves to the input method what is its own', () => {
    expect(itemAction(press('Enter', { ctrlKey: true, isComposing: true }), true)).toBeUndefined();
    expect(itemAction(press('Enter', { ctrlKey: true, keyCode: 229 }), true)).toBeUndefined();
    expect(itemAction(press('Process'), false)).toBeUndefined();
    expect(itemAction(press('j', { keyCode: 229 }), false)).toBeUndefined();
    expect(isOfInputMethod(press('Enter', { keyCode: 13 }))).toBe(false);
  });
});
