import { DISCLOSURE_STATES, type DisclosureState, type Role, ROLES } from '@kaiji/contracts';
import type { PersonalCall } from './support/disclosure-people';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE } from './support/service-fixture';
import { signIn } from './support/signed-in';
import { startTestApp, type TestApp } from './support/test-app';

const STEPS = ['submit', 'approve', 'return', 'file', 'restate'] as const;
type Step = (typeof STEPS)[number];

/** Written down a second time here, so that a step that opens by mistake is seen. */
const MAY: Record<Step, readonly Role[]> = {
  submit: ['administrator', 'officer'],
  approve: ['approver'],
  return: ['approver'],
  file: ['administrator', 'officer'],
  restate: ['administrator', 'officer'],
};
const LEADS: Record<Step, Partial<Record<DisclosureState, DisclosureState>>> = {
  submit: { draft: 'submitted', returned: 'submitted' },
  approve: { submitted: 'approved' },
  return: { submitted: 'returned', approved: 'returned' },
  file: { approved: 'filed' },
  restate: { filed: 'restated' },
};
/** How a disclosure comes into a state. */
const WAY: Record<DisclosureState, readonly Step[]> = {
  draft: [],
  submitted: ['submit'],
  returned: ['submit', 'return'],
  approved: ['submit', 'approve'],
  filed: ['submit', 'approve', 'file'],
  restated: ['submit', 'approve', 'file', 'restate'],
};

const expected = (role: Role, step: Step, state: DisclosureState): { status: number; state: DisclosureState } => {
  if (!MAY[step].includes(role)) return { status: 403, state };
  const next = LEADS[step][state];
  if (next === undefined) return { status: 409, state };
  return { status: step === 'restate' ? 201 : 200, state: next };
};

describe('every step of a disclosure, by every role, from every state', () => {
  let app: TestApp;
  let people: Record<Role, PersonalCall>;
  const call = apiClient(() => app);
  const base = '/services/order/disclosures';
  /** One in each state, until somebody takes it further. */
  const at = new Map<DisclosureState, string>();

  const person = async (role: Role): Promise<PersonalCall> => {
    const password = 'password of one with a role';
    const made = await app.admin('/accounts', { method: 'POST', body: JSON.stringify({ account: role, name: role, roles: [role], password }) });
    expect(made.status).toBe(201);
    const signed = await signIn(app.url, role, password);
    return async (method, path, body) => {
      const response = await signed(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
    };
  };

  const inState = async (state: DisclosureState): Promise<string> => {
    const id = String((await people.officer('POST', base, { date: '2026-03-01', from: '2026-03-01', to: '2026-03-02' })).body['id']);
    for (const step of WAY[state]) {
      const who = MAY[step].includes('approver') ? people.approver : people.officer;
      expect((await who('POST', `${base}/${id}/${step}`, { reason: '理由' })).status).toBeLessThan(300);
    }
    return id;
  };

  beforeAll(async () => {
    app = await startTestApp();
    people = Object.fromEntries(await Promise.all(ROLES.map(async (role) => [role, await person(role)]))) as Record<Role, PersonalCall>;
    await call('PUT', '/services/order', SMALL_SERVICE);
  }, 30_000);
  afterAll(() => app.stop());

  it.each(ROLES.flatMap((role) => STEPS.map((step) => [role, step] as const)))('%s: %s', async (role, step) => {
    for (const state of DISCLOSURE_STATES) {
      const id = at.get(state) ?? (await inState(state));
      at.set(state, id);
      const { status } = await people[role]('POST', `${base}/${id}/${step}`, { reason: '理由' });
      const after = (await call('GET', `${base}/${id}`)).body['state'];
      expect({ from: state, status, state: after }).toEqual({ from: state, ...expected(role, step, state) });
      if (after !== state) at.delete(state);
    }
  });
});
