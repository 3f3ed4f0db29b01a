import { useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { autosave, type AutosaveEvent, autosaveStatus, initialAutosave, isDirty, shouldSave } from './autosave';

const QUIET_MS = 1200;

interface AutosaveOptions {
  /** What the server has. */
  savedText: string;
  /** A text that would be refused is not sent. */
  isAcceptable: (text: string) => boolean;
  save: (text: string) => Promise<unknown>;
}

/** Saves a while after the last key, at once when the field is left, and when the row goes away. */
export const useAutosave = ({ savedText, isAcceptable, save }: AutosaveOptions) => {
  const [state, dispatch] = useReducer(autosave, savedText, initialAutosave);
  const latest = useRef({ state, isAcceptable, save });
  useEffect(() => {
    latest.current = { state, isAcceptable, save };
  });
  // Known at once, where the state is known with the next render only: Ctrl+Enter saves, and so does the field that it leaves.
  const isSending = useRef(false);
  useEffect(() => dispatch({ type: 'replaced', text: savedText }), [savedText]);
  const flush = useCallback((): void => {
    const now = latest.current;
    if (isSending.current || !shouldSave(now.state) || !now.isAcceptable(now.state.text)) return;
    const { text } = now.state;
    isSending.current = true;
    dispatch({ type: 'saveStarted' });
    const settle = (event: AutosaveEvent): void => {
      isSending.current = false;
      dispatch(event);
    };
    now.save(text).then(
      () => settle({ type: 'saved', text }),
      () => settle({ type: 'failed' }),
    );
  }, []);
  useEffect(() => {
    if (!shouldSave(state)) return undefined;
    const timer = window.setTimeout(flush, QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [state, flush]);
  useEffect(() => flush, [flush]);
  useWindowEvent('beforeunload', (event) => {
    if (isDirty(latest.current.state)) event.preventDefault();
  });
  return { text: state.text, status: autosaveStatus(state), dispatch, flush };
};
