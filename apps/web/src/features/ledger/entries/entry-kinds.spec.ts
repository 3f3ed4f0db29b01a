import { ENTRY_KIND_LIST, entryKindWord, isGroup } from './entry-kinds';

describe('kinds of entries', () => {
  it('have a word, else that of their group', () => {
    expect(entryKindWord('record.incident')).toBe('recordIncident');
    expect(entryKindWord('record.newThing')).toBe('record');
    expect(entryKindWord('erasure')).toBeUndefined();
    expect(entryKindWord('constructor')).toBeUndefined();
  });

  it('say which of them stand for several', () => {
    expect(ENTRY_KIND_LIST.filter(isGroup)).toEqual(['record', 'figure', 'disclosure', 'service', 'audit', 'account', 'token']);
  });
});
