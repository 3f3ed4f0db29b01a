import type { Permission } from '@kaiji/contracts';

const SERVICE = '/api/v1/services/:service';
const DISCLOSURE = `${SERVICE}/disclosures/:id`;

/** Of one kind of record: reading all, and writing by the given method. */
const records = (kind: string, write: 'POST' | 'PUT'): Record<string, Permission> => {
  const list = `${SERVICE}/${kind}`;
  if (write === 'POST') return { [`GET ${list}`]: 'evidence.read', [`POST ${list}`]: 'evidence.write' };
  return {
    [`GET ${list}`]: 'evidence.read',
    [`GET ${list}/:id`]: 'evidence.read',
    [`GET ${list}/:id/revisions`]: 'evidence.read',
    [`PUT ${list}/:id`]: 'evidence.write',
  };
};

/** The page and the file that describe the API: of the program, not of anybody's data. */
const DESCRIPTION = [
  'docs',
  'docs/swagger-ui-init.js',
  'docs/docs/swagger-ui-init.js',
  'docs*',
  'docs/index.html',
  'docs/LICENSE',
  'docs-yaml',
  'openapi.json',
];

/** Who may call each route: written down a second time here, so that a route which opens by mistake is seen. */
export const ACCESS_OF_ROUTES: Record<string, Permission | 'public' | 'signedIn'> = {
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /metrics': 'figures.read',
  ...Object.fromEntries(DESCRIPTION.map((path) => [`GET /api/${path}`, 'public'] as const)),

  'POST /api/v1/session': 'public',
  'GET /api/v1/session/methods': 'public',
  'GET /api/v1/session/oidc': 'public',
  'GET /api/v1/session/oidc/callback': 'public',
  'POST /api/v1/session/reauthenticate': 'signedIn',
  'GET /api/v1/sessions': 'signedIn',
  'DELETE /api/v1/sessions/:id': 'signedIn',
  'GET /api/v1/session': 'signedIn',
  'DELETE /api/v1/session': 'signedIn',
  'PUT /api/v1/session/password': 'signedIn',
  'GET /api/v1/accounts': 'accounts.manage',
  'POST /api/v1/accounts': 'accounts.manage',
  'PUT /api/v1/accounts/:account/roles': 'accounts.manage',
  'DELETE /api/v1/accounts/:account': 'accounts.manage',
  'GET /api/v1/tokens': 'tokens.manage',
  'POST /api/v1/tokens': 'tokens.manage',
  'POST /api/v1/tokens/:id/rotate': 'tokens.manage',
  'DELETE /api/v1/tokens/:id': 'tokens.manage',

  'GET /api/v1/services': 'services.read',
  [`GET ${SERVICE}`]: 'services.read',
  [`PUT ${SERVICE}`]: 'services.write',
  [`GET ${SERVICE}/figures/:figure/explain`]: 'figures.read',
  [`POST ${SERVICE}/figures/what-if`]: 'figures.read',
  [`GET ${SERVICE}/policies`]: 'services.read',
  [`PUT ${SERVICE}/policies/:from`]: 'services.write',

  [`POST ${SERVICE}/probe-results`]: 'evidence.write',
  [`GET ${SERVICE}/intakes`]: 'evidence.read',
  [`POST ${SERVICE}/rebuild`]: 'ledger.manage',
  [`GET ${SERVICE}/segments`]: 'evidence.read',
  [`GET ${SERVICE}/segments/:day/:revision`]: 'evidence.read',
  ...records('incidents', 'PUT'),
  ...records('maintenances', 'PUT'),
  ...records('backup-runs', 'POST'),
  ...records('backup-checks', 'POST'),
  ...records('patches', 'POST'),
  ...records('support-contacts', 'POST'),
  ...records('support-shifts', 'POST'),
  ...records('corrections', 'POST'),
  [`POST ${SERVICE}/corrections/:id/approve`]: 'corrections.approve',

  [`GET ${SERVICE}/frozen-figures`]: 'figures.read',
  [`GET ${SERVICE}/frozen-figures/:id`]: 'figures.read',
  [`GET ${SERVICE}/frozen-figures/:id/statement`]: 'figures.read',
  [`POST ${SERVICE}/frozen-figures`]: 'figures.freeze',
  [`POST ${SERVICE}/frozen-figures/:id/approve`]: 'figures.approve',
  [`POST ${SERVICE}/frozen-figures/:id/restate`]: 'figures.freeze',
  'GET /api/v1/ledger': 'ledger.read',
  'GET /api/v1/ledger/checkpoints': 'ledger.read',
  'POST /api/v1/ledger/checkpoints': 'ledger.read',
  'GET /api/v1/ledger/consistency': 'ledger.read',
  'GET /api/v1/ledger/entries': 'ledger.read',
  'GET /api/v1/ledger/entries/:seq': 'ledger.read',
  'GET /api/v1/ledger/entries/:seq/content': 'ledger.read',
  'POST /api/v1/ledger/verify': 'ledger.read',
  'POST /api/v1/ledger/key': 'ledger.manage',

  [`GET ${SERVICE}/figures`]: 'figures.read',
  [`GET ${SERVICE}/figures/:figure`]: 'figures.read',
  [`GET ${SERVICE}/figures/monitoring/response-times`]: 'figures.read',
  [`GET ${SERVICE}/figures/uptime/breakdown`]: 'figures.read',
  [`GET ${SERVICE}/timeline`]: 'figures.read',
  [`GET ${SERVICE}/trend`]: 'figures.read',
  [`GET ${SERVICE}/discrepancies`]: 'figures.read',

  'GET /api/v1/forms': 'disclosures.read',
  'GET /api/v1/forms/:edition': 'disclosures.read',
  [`GET ${SERVICE}/disclosures`]: 'disclosures.read',
  [`POST ${SERVICE}/disclosures`]: 'disclosures.write',
  [`GET ${DISCLOSURE}`]: 'disclosures.read',
  [`GET ${DISCLOSURE}/export.:format`]: 'disclosures.read',
  [`PUT ${DISCLOSURE}/answers/:field`]: 'disclosures.write',
  [`DELETE ${DISCLOSURE}/answers/:field`]: 'disclosures.write',
  [`POST ${DISCLOSURE}/submit`]: 'disclosures.write',
  [`POST ${DISCLOSURE}/file`]: 'disclosures.write',
  [`POST ${DISCLOSURE}/restate`]: 'disclosures.write',
  [`POST ${DISCLOSURE}/approve`]: 'disclosures.approve',
  [`POST ${DISCLOSURE}/return`]: 'disclosures.approve',

  'GET /api/v1/audit/grants': 'audit.grant',
  'POST /api/v1/audit/grants': 'audit.grant',
  'DELETE /api/v1/audit/grants/:id': 'audit.grant',
  'GET /api/v1/audit/home': 'audit.read',
  'PUT /api/v1/audit/checkpoint': 'audit.read',
  'GET /api/v1/audit/views': 'audit.read',
  [`GET ${DISCLOSURE}/audit`]: 'audit.read',
  [`PUT ${DISCLOSURE}/audit/items/:field`]: 'audit.write',
  [`GET ${SERVICE}/audit/population`]: 'audit.read',
  [`GET ${SERVICE}/audit/population.txt`]: 'audit.read',
  [`GET ${SERVICE}/audit/samples`]: 'audit.read',
  [`POST ${SERVICE}/audit/samples`]: 'audit.write',
  [`GET ${SERVICE}/audit/samples/:id`]: 'audit.read',
  [`GET ${SERVICE}/audit/samples/:id/sample.csv`]: 'audit.read',
  [`GET ${SERVICE}/audit/findings`]: 'audit.read',
  [`POST ${SERVICE}/audit/findings`]: 'audit.write',
  [`GET ${SERVICE}/audit/findings/:id`]: 'audit.read',
  [`POST ${SERVICE}/audit/findings/:id/replies`]: 'audit.read',
  [`POST ${SERVICE}/audit/findings/:id/answer`]: 'audit.answer',
  [`POST ${SERVICE}/audit/findings/:id/return`]: 'audit.write',
  [`POST ${SERVICE}/audit/findings/:id/close`]: 'audit.write',
  [`POST ${SERVICE}/audit/findings/:id/memos`]: 'audit.write',
};
