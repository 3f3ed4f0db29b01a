import { inflateSync } from 'node:zlib';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

const inflated = (stream: Buffer): string => {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return stream.toString('latin1');
  }
};

export interface ReadPdf {
  /** Everything outside of streams. */
  readonly objects: string;
  readonly pages: number;
  /** Streams, inflated. */
  readonly streams: string[];
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1');
  return {
    objects: text.replace(STREAM, ''),
    pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    streams: [...text.matchAll(STREAM)].map(([, stream]) => inflated(Buffer.from(stream ?? '', 'latin1'))),
  };
}

/** Whether the tables that turn glyphs back into text know a character. */
export const canSay = ({ streams }: ReadPdf, character: string): boolean => {
  const hex = (Buffer.from(character, 'utf16le').swap16().toString('hex').match(/.{4}/g) ?? []).join(' ');
  return streams.some((stream) => stream.includes('beginbfrange') && stream.toLowerCase().includes(`<${hex}>`));
};
