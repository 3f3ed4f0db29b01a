import { autosave, type AutosaveEvent, type AutosaveState, autosaveStatus, initialAutosave, shouldSave } from './autosave';

const after = (...events: AutosaveEvent[]): AutosaveState => events.reduce(autosave, initialAutosave('毎日'));

describe('autosave', () => {
  it('saves what was typed, and nothing where nothing changed', () => {
    expect(shouldSave(after())).toBe(false);
    expect(shouldSave(after({ type: 'typed', text: '毎週' }))).toBe(true);
    expect(shouldSave(after({ type: 'typed', text: '毎週' }, { type: 'typed', text: '毎日' }))).toBe(false);
  });

  it('waits while an input method is composing', () => {
    const composing = after({ type: 'compositionStarted' }, { type: 'typed', text: '毎日ｂ' }, { type: 'typed', text: '毎日ばっくあっぷ' });
    expect(shouldSave(composing)).toBe(false);
    const done = autosave(composing, { type: 'compositionEnded', text: '毎日バックアップ' });
    expect(done.text).toBe('毎日バックアップ');
    expect(shouldSave(done)).toBe(true);
  });

  it('sends one text at a time and the newer one afterwards', () => {
    const sending = after({ type: 'typed', text: 'a' }, { type: 'saveStarted' }, { type: 'typed', text: 'ab' });
    expect(sending.inFlight).toBe('a');
    expect(shouldSave(sending)).toBe(false);
    const saved = autosave(sending, { type: 'saved', text: 'a' });
    expect(saved.text).toBe('ab');
    expect(autosaveStatus(saved)).toBe('dirty');
    expect(shouldSave(saved)).toBe(true);
  });

  it('does not repeat a refused save until the text changes', () => {
    const failed = after({ type: 'typed', text: 'a' }, { type: 'saveStarted' }, { type: 'failed' });
    expect(autosaveStatus(failed)).toBe('failed');
    expect(shouldSave(failed)).toBe(false);
    expect(shouldSave(autosave(failed, { type: 'typed', text: 'b' }))).toBe(true);
  });

  it('takes what came from the server only where the writer has nothing of his own', () => {
    expect(after({ type: 'replaced', text: '毎月' }).text).toBe('毎月');
    const writing = after({ type: 'typed', text: '毎週' }, { type: 'replaced', text: '毎月' });
    expect(writing.text).toBe('毎週');
    expect(shouldSave(writing)).toBe(true);
    expect(after({ type: 'compositionStarted' }, { type: 'replaced', text: '毎月' }).text).toBe('毎日');
  });
});
