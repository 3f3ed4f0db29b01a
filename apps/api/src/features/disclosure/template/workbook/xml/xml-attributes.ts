import { decodeReferences } from './xml-content';

const TAG_NAME = /<[^\s/>]+/y;
/** Sticky: where one does not follow the other, there is none any more, and nothing is read twice. */
const ATTRIBUTE = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Attributes of a tag by their names as written. */
export function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  TAG_NAME.lastIndex = 0;
  ATTRIBUTE.lastIndex = TAG_NAME.test(tag) ? TAG_NAME.lastIndex : 0;
  for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag)) {
    const [, name = '', double, single] = found;
    attributes.set(name, decodeReferences(double ?? single ?? ''));
  }
  return attributes;
}

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
