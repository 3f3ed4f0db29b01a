/** What the editor of one answer knows about its text and about what the server has of it. */
export interface AutosaveState {
  text: string;
  /** What the server has. */
  savedText: string;
  /** An input method is composing: the text is not yet the writer's. */
  isComposing: boolean;
  /** The text on its way to the server. */
  inFlight: string | undefined;
  hasFailed: boolean;
}

export type AutosaveEvent =
  | { type: 'typed'; text: string }
  | { type: 'compositionStarted' }
  | { type: 'compositionEnded'; text: string }
  | { type: 'saveStarted' }
  | { type: 'saved'; text: string }
  | { type: 'failed' }
  /** Somebody else, or the draft, changed what the server has. */
  | { type: 'replaced'; text: string };

export const initialAutosave = (text: string): AutosaveState => ({
  text,
  savedText: text,
  isComposing: false,
  inFlight: undefined,
  hasFailed: false,
});

/** What the writer has not saved stays, whatever comes from the server. */
const afterReplaced = (state: AutosaveState, text: string): AutosaveState => {
  const isClean = state.text === state.savedText && !state.isComposing;
  return { ...state, savedText: text, text: isClean ? text : state.text };
};

export const autosave = (state: AutosaveState, event: AutosaveEvent): AutosaveState => {
  switch (event.type) {
    case 'typed':
      return { ...state, text: event.text, hasFailed: false };
    case 'compositionStarted':
      return { ...state, isComposing: true };
    case 'compositionEnded':
      return { ...state, isComposing: false, text: event.text, hasFailed: false };
    case 'saveStarted':
      return { ...state, inFlight: state.text, hasFailed: false };
    case 'saved':
      return { ...state, inFlight: undefined, savedText: event.text };
    case 'failed':
      return { ...state, inFlight: undefined, hasFailed: true };
    case 'replaced':
      return afterReplaced(state, event.text);
  }
};

export const isDirty = ({ text, savedText }: AutosaveState): boolean => text !== savedText;

/** One save at a time, never in the middle of a composition, and not again by itself after a refusal. */
export const shouldSave = (state: AutosaveState): boolean =>
  isDirty(state) && !state.isComposing && state.inFlight === undefined && !state.hasFailed;

export type AutosaveStatus = 'clean' | 'dirty' | 'saving' | 'failed';

export const autosaveStatus = (state: AutosaveState): AutosaveStatus => {
  if (state.inFlight !== undefined) return 'saving';
  if (state.hasFailed) return 'failed';
  return isDirty(state) ? 'dirty' : 'clean';
};
