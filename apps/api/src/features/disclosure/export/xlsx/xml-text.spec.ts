import { cellText, cleanText, escapeXml } from './xml-text';

it('drops what XML cannot carry, and keeps 𠮷, tabs and line ends', () => {
  expect(cleanText('a\u0000b\u000bc\ufffed')).toBe('abcd');
  expect(cleanText('\ud842x\udfb7')).toBe('x');
  expect(cleanText('𠮷\t一\r\n二\r三')).toBe('𠮷\t一\n二\n三');
});

it('escapes markup', () => {
  expect(escapeXml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

it('keeps what looks like an escaped character as it was typed', () => {
  expect(cellText('_x000D_ と _xyz_')).toBe('_x005F_x000D_ と _xyz_');
});
