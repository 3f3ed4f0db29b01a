import { exitStatus } from '@kaiji/ledger';
import { parseArgs } from 'node:util';
import { reportLines } from './report-lines';
import { verifyFile } from './verify-file';

const USAGE = `使い方: node kaiji-verify.mjs <パッケージ.zip> [--key 鍵|ファイル] [--earlier checkpoint.txt] [--json] [--lang ja|en]
Usage:  node kaiji-verify.mjs <package.zip> [--key KEY|FILE] [--earlier checkpoint.txt] [--json] [--lang ja|en]

終了コード / exit codes: 0 一致 match, 1 不一致 mismatch, 2 検証不能 cannot say
`;

/** The verifier as a program of its own. */
async function verifyAlone(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { key: { type: 'string' }, earlier: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string', default: 'ja' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (values.help === true || file === undefined || others.length > 0) {
    process.stdout.write(USAGE);
    return values.help === true ? 0 : 2;
  }
  const report = await verifyFile({ file, key: values.key, earlier: values.earlier });
  const lines = values.json === true ? [JSON.stringify(report, null, 2)] : reportLines(report, values.lang === 'en' ? 'en' : 'ja');
  process.stdout.write(`${lines.join('\n')}\n`);
  return exitStatus(report);
}

verifyAlone(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
