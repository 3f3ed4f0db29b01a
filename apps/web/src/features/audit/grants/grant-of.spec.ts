import { grantOf } from './grant-of';

describe('an invitation', () => {
  const draft = { account: 'auditor', firm: ' 青葉監査法人 ', services: ['one'], period: { from: '2026-01-01', to: '2026-04-01' }, endsOn: '2026-06-30', note: ' ' };

  it('is sent without blanks, and without a note that says nothing', () => {
    expect(grantOf(draft)).toEqual({ account: 'auditor', firm: '青葉監査法人', services: ['one'], from: '2026-01-01', to: '2026-04-01', endsOn: '2026-06-30' });
    expect(grantOf({ ...draft, note: '年次' })).toMatchObject({ note: '年次' });
  });

  it.each([[{ account: '' }], [{ firm: '  ' }], [{ services: [] }], [{ period: undefined }], [{ endsOn: '' }]])('is not sent where something is missing: %j', (part) => {
    expect(grantOf({ ...draft, ...part })).toBeUndefined();
  });
});
