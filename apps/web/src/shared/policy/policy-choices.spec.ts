import { type Policy, policySchema } from '@kaiji/contracts';
import { CHOICE_LIMITS, changedChoices, POLICY_CHOICES, policyChanges } from './policy-choices';

const usual: Policy = policySchema.parse({});

describe('the choices of a policy', () => {
  it('are all that the contract has', () => {
    expect([...POLICY_CHOICES].sort()).toEqual(Object.keys(policySchema.shape).sort());
  });

  it('have the limits of the contract', () => {
    for (const [choice, { min, max }] of Object.entries(CHOICE_LIMITS)) {
      expect([choice, policySchema.safeParse({ ...usual, [choice]: min }).success]).toEqual([choice, true]);
      expect([choice, policySchema.safeParse({ ...usual, [choice]: max }).success]).toEqual([choice, true]);
      expect([choice, policySchema.safeParse({ ...usual, [choice]: min - 1 }).success]).toEqual([choice, false]);
      expect([choice, policySchema.safeParse({ ...usual, [choice]: max + 1 }).success]).toEqual([choice, false]);
    }
  });

  it('name only what was changed', () => {
    const other: Policy = { ...usual, basis: 'incidents', patchDays: 30 };
    expect(changedChoices(usual, other)).toEqual(['basis', 'patchDays']);
    expect(policyChanges(usual, other)).toEqual({ basis: 'incidents', patchDays: 30 });
    expect(policyChanges(usual, { ...usual })).toEqual({});
  });
});
