const HIDDEN_INPUTS = ['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'crypto', 'require', 'console', 'Bun', 'Deno'];

/** The figures are functions of their arguments alone: no clock, no chance, no outside world. */
export const metricsPurity = [
  {
    files: ['libs/metrics/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', ...HIDDEN_INPUTS.map((name) => ({ name, message: 'A figure depends on its arguments alone.' }))],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'libs/metrics imports only its own files.' }] }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the instant in.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Pass the instant in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass the instant in.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The same evidence gives the same figure.' },
        { selector: "MemberExpression[object.name='globalThis']", message: 'A figure depends on its arguments alone.' },
        { selector: 'ImportExpression', message: 'libs/metrics imports only its own files.' },
      ],
    },
  },
];
