import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libreOfficeForm } from '../testing/form-fixture';
import { nastyWorkbook } from '../testing/nasty-workbook';
import { fillWorkbook } from './fill-workbook';
import { Workbook } from './workbook';

const isThere = spawnSync('soffice', ['--version'], { timeout: 30_000 }).status === 0;

/** Where there is no LibreOffice, nothing can be told of it. */
(isThere ? describe : describe.skip)('a filled workbook in LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kaiji-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The sheets as CSV: what somebody sees in them. */
  const seen = (name: string, bytes: Uint8Array, sheet: string): string => {
    writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, path.join(folder, `${name}.xlsx`)], { stdio: 'ignore' });
    return readFileSync(path.join(folder, `${name}-${sheet}.csv`), 'utf8');
  };

  it('says what was filled in, and computes its formulas again', () => {
    const filled = fillWorkbook(new Workbook(nastyWorkbook()), '様式1', new Map([['E3', '=1+1'], ['E6', '𠮷\n0件'], ['E8', '−']]));
    const csv = seen('nasty', filled, '様式1');
    expect(csv).toContain('2,事業者名,事業者の正式名称（商号）,,=1+1,');
    expect(csv).toContain('"𠮷\n0件"');
    // LEN of what stands in E3 now.
    expect(csv).toContain('42,認証取得・監査実施,,,−,4');
  }, 120_000);

  it('opens the form of its own as well', () => {
    const filled = fillWorkbook(new Workbook(libreOfficeForm()), '様式1', new Map([['E5', '2019年10月31日']]));
    expect(seen('form', filled, '様式1')).toContain('1,開示情報の日付,開示情報の年月日(西暦),必須,2019年10月31日');
  }, 120_000);
});
