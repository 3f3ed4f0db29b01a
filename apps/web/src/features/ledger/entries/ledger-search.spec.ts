import { parseLedgerSearch } from './ledger-search';

describe('parseLedgerSearch', () => {
  it('keeps what makes sense', () => {
    const said = { kind: 'record.incident', q: 'INC-1', scope: 'all', receivedFrom: '2019-01-01', receivedTo: '2019-02-01', entry: 0 };
    expect(parseLedgerSearch(said)).toEqual(said);
  });

  it('reads a number that is looked for as text', () => {
    expect(parseLedgerSearch({ q: 2019 }).q).toBe('2019');
  });

  it.each([[{ receivedFrom: '2019-01-01' }], [{ receivedFrom: '2019-02-01', receivedTo: '2019-01-01' }], [{ receivedFrom: 'x', receivedTo: '2019-01-01' }]])(
    'takes no half range %j',
    (search) => {
      expect(parseLedgerSearch(search)).toMatchObject({ receivedFrom: undefined, receivedTo: undefined });
    },
  );

  it('leaves out what it does not know', () => {
    expect(parseLedgerSearch({ scope: 'none', entry: -1, kind: ' ' })).toEqual({});
  });
});
