import { decodeCellText, decodeXml, encodeCellText } from './xml-content';

it('reads references and sections as the document means them', () => {
  expect(decodeXml('&lt;&#x20BB7;&#26085;&amp;lt;<![CDATA[&lt;<]]>&unknown;&#x110000;')).toBe('<𠮷日&lt;&lt;<&unknown;&#x110000;');
});

it('reads escaped characters of a cell once', () => {
  expect(decodeCellText('a_x000D_b_x005F_x000D_')).toBe('a\rb_x000D_');
});

it('spells out what XML cannot carry', () => {
  expect(encodeCellText('\u0000\r\n\t<&>_x0041_\ud800\uffff𠮷')).toBe('_x0000__x000D_\n\t&lt;&amp;&gt;_x005F_x0041__xD800__xFFFF_𠮷');
});
