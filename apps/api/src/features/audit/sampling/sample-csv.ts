import type { KeptSample } from './sample.repository';

const BOM = '﻿';
/** A spreadsheet takes what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A sample as a table: what it was drawn from at its head, then what was drawn. */
export function sampleCsv({ id, population, method, seed, size, drawnAt, drawnBy, items }: KeptSample): string {
  const facts: [string, string | number][] = [
    ['サンプル', id],
    ['母集団', population.kind],
    ['期間', `${population.from}～${population.to}`],
    ['台帳の件数', population.ledgerSize],
    ['母集団の件数', population.count],
    ['母集団のSHA-256', population.sha256],
    ['方法', method],
    ['監査人の番号', seed],
    ['指定件数', size],
    ['抽出日時', drawnAt],
    ['抽出者', drawnBy],
  ];
  const rows = [...facts, [], ['順位', '記録', '版', '台帳での名前', 'SHA-256'], ...items.map((one) => [one.rank, one.id, one.revision, one.subject, one.hash])];
  return BOM + rows.map((row) => `${row.map((value) => cell(String(value))).join(',')}\r\n`).join('');
}
