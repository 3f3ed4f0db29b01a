import { scanXml, XmlRefusal } from './scan-xml';

const scan = (xml: string): string[] => [...scanXml(xml)].map(({ kind, start, end }) => `${kind} ${xml.slice(start, end)}`);

it('finds tags, also with brackets and slashes in their values, and passes over what is none', () => {
  const xml = `<?xml version="1.0"?>\ufeff<a x='1>2' y="/"><!-- <b> --><b/><![CDATA[<c>]]>t</a >`;
  expect(scan(xml)).toEqual([`open <a x='1>2' y="/">`, 'empty <b/>', 'close </a >']);
});

it.each(['<a>', '<a></b>', '</a>', '<a', '<a x="', '<!-- ', '<![CDATA[', '<>', '<!DOCTYPE a><a/>', '<a><b></a></b>'])('refuses %j', (xml) => {
  expect(() => scan(xml)).toThrow(XmlRefusal);
});
