import type { TextsAbout } from './texts-about';

export interface IndexRow {
  readonly kind: string;
  readonly name: string;
  readonly at: string;
  readonly actor: string;
  readonly path: string;
}

/** Text within a script must not end it. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; line-break: strict; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { border-bottom: 1px solid #8884; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
input { font: inherit; padding: .4rem; width: min(30rem, 100%); }
code { font-size: 12px; overflow-wrap: anywhere; }
`;

/** Needs no network, and nothing that it shows becomes code. */
const SCRIPT = `
const rows = JSON.parse(document.getElementById('rows').textContent);
const body = document.getElementById('body');
const count = document.getElementById('count');
const SHOWN = 500;
function show() {
  const words = document.getElementById('q').value.toLowerCase().split(/\\s+/).filter(Boolean);
  const found = rows.filter((row) => words.every((word) => row.some((cell) => cell.toLowerCase().includes(word))));
  body.replaceChildren(...found.slice(0, SHOWN).map((row) => {
    const line = document.createElement('tr');
    row.forEach((cell, at) => {
      const place = document.createElement('td');
      if (at === 4 && cell !== '') {
        const link = document.createElement('a');
        link.href = cell; link.textContent = cell; place.append(link);
      } else place.textContent = cell;
      line.append(place);
    });
    return line;
  }));
  count.textContent = found.length + '件' + (found.length > SHOWN ? '（先頭の' + SHOWN + '件を表示）' : '');
}
document.getElementById('q').addEventListener('input', show);
show();
`;

/** A page that opens without a network: what is frozen, the form, and every entry with a search over them. */
export const indexHtml = ({ serviceName, periodText, date, figures, checkpoint }: TextsAbout, rows: readonly IndexRow[]): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>根拠パッケージ ${escapeHtml(serviceName)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>根拠パッケージ</h1>
<p>${escapeHtml(serviceName)}　対象期間 ${escapeHtml(periodText)}　開示情報の日付 ${escapeHtml(date)}</p>
<p>検証コード <code>${escapeHtml(checkpoint.root)}</code>（台帳 ${checkpoint.size}件）　検証の手順は <a href="VERIFY.md">VERIFY.md</a></p>
<h2>確定値</h2>
<table><thead><tr><th>項目</th><th>値</th><th>名前</th></tr></thead><tbody>
${figures.map((one) => `<tr><td>${escapeHtml(one.title)}</td><td>${escapeHtml(one.value)}</td><td><code>${escapeHtml(one.name)}</code></td></tr>`).join('\n')}
</tbody></table>
<h2>開示様式</h2>
<p>${['xlsx', 'pdf', 'csv', 'json'].map((format) => `<a href="form/form.${format}">form.${format}</a>`).join('　')}</p>
<h2>台帳のエントリー</h2>
<p><label>検索 <input id="q" type="search" placeholder="種別・名前・日時"></label> <span id="count"></span></p>
<table><thead><tr><th>種別</th><th>名前</th><th>受信</th><th>記録者</th><th>内容</th></tr></thead><tbody id="body"></tbody></table>
<script type="application/json" id="rows">${scriptJson(rows.map((one) => [one.kind, one.name, one.at, one.actor, one.path]))}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
