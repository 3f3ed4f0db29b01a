import { parseArgs } from 'node:util';
import { StartRefusal } from '../postgres/start-refusal.mjs';

export const HELP = `npm start -- [--port N] [--no-sample]

  --port N      待ち受けるポート(既定 3000、環境変数 PORT でも可) / port to listen on (default 3000, or PORT)
  --no-sample   サンプルデータを入れない(KAIJI_NO_SAMPLE=1 でも可) / load no sample data (or KAIJI_NO_SAMPLE=1)
  --help        この説明 / this text

  DATABASE_URL    外部のPostgreSQL(15以降)を使う / use this PostgreSQL (15 or later) instead of the embedded one
  KAIJI_DATA_DIR  データの置き場所(既定 .kaiji/、rootでは /var/lib/kaiji) / where data lies (default .kaiji/, for root /var/lib/kaiji)
`;

/**
 * @param {string[]} argv
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{help: boolean, port: number, sample: boolean}}
 */
export function readStartArguments(argv, environment) {
  const { values } = parse(argv);
  const port = values.port ?? (environment.PORT || '3000');
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new StartRefusal(`ポート番号が正しくありません: ${port}(1〜65535)`, `Not a port number: ${port} (1 to 65535)`);
  }
  return { help: values.help ?? false, port: Number(port), sample: !values['no-sample'] && environment.KAIJI_NO_SAMPLE !== '1' };
}

/** @param {string[]} argv */
function parse(argv) {
  try {
    return parseArgs({ args: argv, options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' }, 'no-sample': { type: 'boolean' } } });
  } catch (error) {
    throw new StartRefusal(`引数が正しくありません。npm start -- --help をご覧ください。`, /** @type {Error} */ (error).message);
  }
}
