import { referenceWording } from './reference-wording';

describe(referenceWording.name, () => {
  it('states pattern and value; that it is unconfirmed stands beside the text', () => {
    const draft = referenceWording({ pattern: 6 });
    expect(draft.text).toBe('パターン6 対策参照値95%以上');
    expect(draft.parts).toContainEqual({ label: '確認状況', value: '要確認' });
    expect(draft.reason).toContain('要確認');
  });

  it('states nothing for a service without a pattern', () => {
    expect(referenceWording({})).toMatchObject({ field: '39-2', text: null, reason: expect.stringContaining('パターン番号') });
  });

  it('states nothing for a pattern that the guideline does not have', () => {
    expect(referenceWording({ pattern: 7 }).text).toBeNull();
  });
});
