/** What of a key press decides; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** The key code of a key that went to the input method. */
const INPUT_METHOD_KEY_CODE = 229;

/** The press belongs to an input method: Safari ends the composition before it reports the Enter that committed it, so only its code tells. */
export const isOfInputMethod = ({ isComposing, keyCode, key }: KeyPress): boolean =>
  isComposing || keyCode === INPUT_METHOD_KEY_CODE || key === 'Process';

export type ItemAction = 'nextToDo' | 'next' | 'previous' | 'write';

const PLAIN: Readonly<Record<string, ItemAction>> = { j: 'next', k: 'previous', Enter: 'write' };

/** What a key does among the items of the form. Only Ctrl+Enter works while a field has the focus. */
export const itemAction = (press: KeyPress, isTyping: boolean): ItemAction | undefined => {
  if (isOfInputMethod(press) || press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return press.key === 'Enter' ? 'nextToDo' : undefined;
  return isTyping ? undefined : PLAIN[press.key];
};
