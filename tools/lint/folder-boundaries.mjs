const API = 'apps/api/src';
const WEB = 'apps/web/src';

const ELEMENTS = [
  { type: 'platform', pattern: `${API}/platform`, partialMatch: false },
  { type: 'feature', pattern: `${API}/features/*`, partialMatch: false, capture: ['feature'] },
  { type: 'web-shared', pattern: `${WEB}/shared`, partialMatch: false },
  { type: 'web-feature', pattern: `${WEB}/features/*`, partialMatch: false, capture: ['feature'] },
  { type: 'web-app', pattern: `${WEB}/app`, partialMatch: false },
];

/** The one arrow: each feature may use the faces of those after it. A feature that is not listed may use none. */
const FEATURES_BELOW = {
  audit: ['disclosure', 'figures', 'evidence', 'services'],
  disclosure: ['figures', 'evidence', 'services'],
  figures: ['evidence', 'services'],
  evidence: ['services'],
};

/** @param {string} type @param {string} [feature] */
const element = (type, feature) => ({ element: { type, ...(feature ? { captured: { feature } } : {}) } });

/** @param {string} feature */
const face = (feature) => ({ to: { element: { type: 'feature', captured: { feature }, fileInternalPath: 'index.ts' } } });

const ownFeature = '{{ from.element.captured.feature }}';

const POLICIES = [
  { from: element('platform'), allow: { to: element('platform') } },
  { from: element('feature'), allow: { to: element('platform') } },
  { from: element('feature'), allow: { to: element('feature', ownFeature) } },
  ...Object.entries(FEATURES_BELOW).map(([feature, below]) => ({ from: element('feature', feature), allow: below.map(face) })),
  { from: element('web-shared'), allow: { to: element('web-shared') } },
  { from: element('web-feature'), allow: { to: element('web-shared') } },
  { from: element('web-feature'), allow: { to: element('web-feature', ownFeature) } },
  { from: element('web-app'), allow: ['web-app', 'web-feature', 'web-shared'].map((type) => ({ to: element(type) })) },
];

/** @param {object} boundaries the plugin */
export const folderBoundaries = (boundaries) => [
  {
    files: [`${API}/**/*.ts`, `${WEB}/**/*.{ts,tsx}`],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': ELEMENTS,
      'boundaries/include': [`${API}/**/*`, `${WEB}/**/*`],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', checkUnknownLocals: false, policies: POLICIES }] },
  },
];
