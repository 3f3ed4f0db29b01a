import { KaijiError } from '../../../../platform/errors';
import { damaged } from './read-archive';
import { XmlRefusal } from './xml/scan-xml';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A part as text, so that writing it as UTF-8 again gives the same bytes. @throws KaijiError where it is not UTF-8 */
export function xmlOf(part: string, content: Buffer): string {
  try {
    return UTF8.decode(content);
  } catch {
    throw damaged(part);
  }
}

/** Reads a part; what is wrong with its XML is said of the part. */
export function readXml<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlRefusal) throw new KaijiError('malformed', 'templateXmlRefused', { params: { part, reason: error.message } });
    throw error;
  }
}
