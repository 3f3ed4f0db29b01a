import { parseViewsSearch } from './views-search';

describe('what is looked for among the views', () => {
  it('keeps an account and a whole range', () => {
    expect(parseViewsSearch({ account: ' auditor ', since: '2026-04-01', until: '2026-05-01' })).toEqual({ account: 'auditor', since: '2026-04-01', until: '2026-05-01' });
  });

  it.each([[{ since: '2026-04-01' }], [{ since: '2026-05-01', until: '2026-04-01' }], [{ since: 'x', until: '2026-04-01' }], [{ account: ' ' }]])('takes nothing from %j', (search) => {
    expect(parseViewsSearch(search)).toEqual({ account: undefined, since: undefined, until: undefined });
  });
});
