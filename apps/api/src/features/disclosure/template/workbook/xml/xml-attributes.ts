import { decodeXml } from './xml-content';

const ATTRIBUTE = /([^\s=<"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a tag by their names as written. */
export const attributesOf = (tag: string): Map<string, string> =>
  new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, decodeXml(double ?? single ?? '')]));

/** The same tag without an attribute. */
export const withoutAttribute = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

/** The same tag with an attribute that it had or gets; the value needs no escaping. */
export const withAttribute = (tag: string, name: string, value: string): string =>
  withoutAttribute(tag, name).replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trimStart()}`);

/** Name without the prefix of its namespace. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
/** Prefix with its colon, or nothing. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);
