import { createHash } from 'node:crypto';
import type { FormDocument, FormRow } from '../form-document';
import { LEGEND } from '../form-legend';
import { runsOf } from '../xlsx/plan-rows';
import { escapeXml } from '../xlsx/xml-text';
import { FORM_CSS } from './form-css';

const HEADINGS = ['番号', '分類', '審査対象項目', '記述内容', '必須/選択', '申請内容'];

/** Nothing but the page's own style may apply, whoever puts it on whatever server. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(FORM_CSS).digest('base64')}'`;

const spanning = (rows: number): string => (rows > 1 ? ` rowspan="${rows}"` : '');

function itemRows(item: readonly FormRow[]): string {
  return item
    .map(({ field, answer }, index) => {
      const shared =
        index > 0
          ? ''
          : `<th scope="row" class="no"${spanning(item.length)}>${escapeXml(field.no)}</th>` +
            `<td${spanning(item.length)}>${escapeXml(field.category)}</td><td${spanning(item.length)}>${escapeXml(field.title)}</td>`;
      return (
        `<tr id="item-${escapeXml(field.id)}">${shared}<td>${escapeXml(field.prompt)}</td>` +
        `<td class="need">${escapeXml(field.requirement)}</td><td class="answer">${escapeXml(answer)}</td></tr>\n`
      );
    })
    .join('');
}

const sectionRows = (rows: readonly FormRow[]): string =>
  `<tbody>\n<tr><th scope="rowgroup" class="section" colspan="${HEADINGS.length}">${escapeXml(rows[0]?.field.section ?? '')}</th></tr>\n` +
  `${runsOf(rows, (row) => row.field.no)
    .map(itemRows)
    .join('')}</tbody>\n`;

/** The form as a page to publish: one file, without scripts. Equal documents give equal text. */
export function writeFormHtml({ title, facts, rows, foot }: FormDocument): string {
  const heading = HEADINGS.map((text) => `<th scope="col">${text}</th>`).join('');
  const ends = [foot.service, foot.date, foot.state, foot.verification].filter((text) => text !== undefined);
  return (
    '<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n' +
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeXml(`${title} ${foot.service} ${foot.date}`)}</title>\n<style>${FORM_CSS}</style>\n</head>\n<body>\n<main>\n` +
    `<h1>${escapeXml(title)}</h1>\n<dl>\n` +
    facts.map(({ label, value }) => `<dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd>\n`).join('') +
    `</dl>\n<div class="scroll" role="region" aria-label="申請内容" tabindex="0">\n<table>\n<caption>${escapeXml(LEGEND)}</caption>\n` +
    `<thead>\n<tr>${heading}</tr>\n</thead>\n` +
    runsOf(rows, (row) => row.field.section).map(sectionRows).join('') +
    `</table>\n</div>\n</main>\n<footer>${escapeXml(ends.join('　'))}</footer>\n</body>\n</html>\n`
  );
}
