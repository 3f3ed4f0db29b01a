/** What each command takes; the words of its name come first on the command line. */
export const COMMANDS = {
  'service apply': { usage: 'kaiji service apply <kaiji.yaml> [--service KEY]', positionals: 1, required: [], optional: ['service'] },
  import: { usage: 'kaiji import <KIND> <FILE|-> --service KEY [--format FORMAT]', positionals: 2, required: ['service'], optional: ['format'] },
  figures: {
    usage: 'kaiji figures --service KEY --from DATE --to DATE [--figure NAME] [--json]',
    positionals: 0,
    required: ['service', 'from', 'to'],
    optional: ['figure', 'json'],
  },
  'disclosure draft': {
    usage: 'kaiji disclosure draft --service KEY --date DATE --from DATE --to DATE [--edition NAME] [--answers FILE]',
    positionals: 0,
    required: ['service', 'date', 'from', 'to'],
    optional: ['edition', 'answers'],
  },
  'disclosure check': {
    usage: 'kaiji disclosure check --service KEY --id ID [--json]',
    positionals: 0,
    required: ['service', 'id'],
    optional: ['json'],
  },
  'disclosure export': {
    usage: 'kaiji disclosure export --service KEY --id ID --format xlsx|pdf|html|json|csv|zip --output FILE',
    positionals: 0,
    required: ['service', 'id', 'format', 'output'],
    optional: [],
  },
  rebuild: { usage: 'kaiji rebuild --service KEY [--apply] [--json]', positionals: 0, required: ['service'], optional: ['apply', 'json'] },
  verify: { usage: 'kaiji verify <PACKAGE.zip> [--key KEY|FILE] [--earlier FILE] [--json]', positionals: 1, required: [], optional: ['key', 'earlier', 'json'] },
  sample: { usage: 'kaiji sample', positionals: 0, required: [], optional: [] },
} as const satisfies Record<string, { usage: string; positionals: number; required: readonly OptionName[]; optional: readonly OptionName[] }>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_OPTIONS = {
  service: { type: 'string' },
  format: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  figure: { type: 'string' },
  json: { type: 'boolean' },
  date: { type: 'string' },
  edition: { type: 'string' },
  answers: { type: 'string' },
  id: { type: 'string' },
  output: { type: 'string' },
  apply: { type: 'boolean' },
  key: { type: 'string' },
  earlier: { type: 'string' },
} as const;
export type OptionName = keyof typeof COMMAND_OPTIONS;

export const GLOBAL_OPTIONS = {
  url: { type: 'string' },
  'token-file': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
