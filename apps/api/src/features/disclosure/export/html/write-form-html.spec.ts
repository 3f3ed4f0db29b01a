import { createHash } from 'node:crypto';
import { formDocument } from '../form-document';
import { disclosure, EDITION } from '../testing/disclosures';
import { writeFormHtml } from './write-form-html';

const htmlOf = (texts: Parameters<typeof disclosure>[0], verification?: string): string => {
  const document = formDocument(disclosure(texts), EDITION, '受発注 & <SaaS>');
  return writeFormHtml({ ...document, foot: { ...document.foot, ...(verification === undefined ? {} : { verification }) } });
};

const count = (html: string, part: string): number => html.split(part).length - 1;

describe(writeFormHtml.name, () => {
  it('has a row for each of the form, headed by columns, items and sections', () => {
    const html = htmlOf({});
    expect(count(html, '<tr id="item-')).toBe(EDITION.fields.length);
    expect(count(html, 'scope="row"')).toBe(EDITION.items);
    expect(count(html, 'scope="col"')).toBe(6);
    expect(count(html, '<tbody>')).toBe(count(html, 'scope="rowgroup"'));
    expect(html).toContain('<html lang="ja">');
  });

  it('covers the table whole: every row has its six columns, spanned or its own', () => {
    const rows = htmlOf({}).split('<tr id="item-').slice(1);
    let open = 0;
    for (const row of rows) {
      const cells = row.match(/<t[hd][ >]/g)?.length ?? 0;
      const own = row.slice(0, row.indexOf('</tr>')).match(/<t[hd][ >]/g)?.length ?? cells;
      if (open > 0) {
        expect(own).toBe(3);
        open -= 1;
      } else {
        expect(own).toBe(6);
        open = Number(/rowspan="(\d+)"/.exec(row.slice(0, row.indexOf('</tr>')))?.[1] ?? 1) - 1;
      }
    }
    expect(open).toBe(0);
  });

  it('lets no text become markup', () => {
    const html = htmlOf({ '2': `<script>alert(1)</script>"'&\u0000`, '5': { source: 'notApplicable', reason: '</td></table><img src=x onerror=alert(1)>' } });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
    expect(html).toContain('受発注 &amp; &lt;SaaS&gt;');
  });

  it('fetches nothing, and its policy is that of its own style', () => {
    const html = htmlOf({});
    const css = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import| style=/);
  });

  it('gives the same text for the same document', () => {
    expect(htmlOf({ '2': '𠮷野' })).toBe(htmlOf({ '2': '𠮷野' }));
    expect(htmlOf({ '2': '𠮷野' })).not.toBe(htmlOf({ '2': '吉野' }));
  });

  it('says the verification code at its foot where there is one', () => {
    expect(htmlOf({}, '台帳 12件 検証コード 7F3A-0000-0000-0000')).toContain('検証コード 7F3A-0000-0000-0000</footer>');
    expect(htmlOf({})).not.toContain('検証コード');
  });
});
