import { OidcRefusal } from './oidc-refusal';
import { rolesOfGroups } from './roles-of-groups';

const ROLES_OF_GROUP = new Map([
  ['audit', ['auditor' as const]],
  ['desk', ['officer' as const, 'operator' as const]],
  ['approvers', ['approver' as const]],
  ['admins', ['administrator' as const]],
]);

const reasonOf = (groups: string[]): unknown => {
  try {
    return rolesOfGroups(groups, ROLES_OF_GROUP);
  } catch (error) {
    return error instanceof OidcRefusal ? error.reason : error;
  }
};

describe('the roles of groups', () => {
  it.each([
    [['audit'], ['auditor']],
    [['audit', 'desk', 'desk', 'unknown'], ['operator', 'officer', 'auditor']],
    [['AUDIT'], 'noRole'],
    [['unknown'], 'noRole'],
    [[], 'noRole'],
    [['admins', 'approvers'], 'rolesConflict'],
  ])('%j give %j', (groups, outcome) => {
    expect(reasonOf(groups)).toEqual(outcome);
  });
});
