import { ROLE_PERMISSIONS } from '@kaiji/contracts';
import { isOpen, lifeSteps } from './life-steps';

const actions = (...given: Parameters<typeof lifeSteps>): string[] => lifeSteps(...given).map((step) => step.action);

describe('lifeSteps', () => {
  it('lets the officer submit and file, and the approver approve and return', () => {
    expect(actions('draft', ROLE_PERMISSIONS.officer)).toEqual(['submit']);
    expect(actions('submitted', ROLE_PERMISSIONS.officer)).toEqual([]);
    expect(actions('submitted', ROLE_PERMISSIONS.approver)).toEqual(['approve', 'return']);
    expect(actions('approved', ROLE_PERMISSIONS.officer)).toEqual(['file']);
    expect(actions('filed', ROLE_PERMISSIONS.officer)).toEqual(['restate']);
  });

  it('lets an auditor do nothing', () => {
    expect(actions('submitted', ROLE_PERMISSIONS.auditor)).toEqual([]);
  });

  it('opens the answers to writing before the approval only', () => {
    expect(['draft', 'submitted', 'returned', 'approved', 'filed', 'restated'].filter((state) => isOpen(state as 'draft'))).toEqual(['draft', 'returned']);
  });
});
