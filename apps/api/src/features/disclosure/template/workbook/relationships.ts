import path from 'node:path/posix';
import { attributesOf, localName } from './xml/xml-attributes';
import { scanXml } from './xml/scan-xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`; it is the same in both dialects of the format. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

/** Name of the part that holds the relationships of a part; of the whole package for `''`. */
export const relationshipsPart = (part: string): string => path.join(path.dirname(part), '_rels', `${path.basename(part)}.rels`).replace(/^\.\//, '');

/** What a part refers to inside of the package. */
export function readRelationships(xml: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  for (const tag of scanXml(xml)) {
    if (tag.kind === 'close' || localName(tag.name) !== 'Relationship') continue;
    const attributes = attributesOf(xml.slice(tag.start, tag.end));
    if (attributes.get('TargetMode') === 'External') continue;
    const target = path.join('/', path.dirname(part), '.').concat('/');
    found.push({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: path.resolve(target, attributes.get('Target') ?? '').slice(1),
    });
  }
  return found;
}
