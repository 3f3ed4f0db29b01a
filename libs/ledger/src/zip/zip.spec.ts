import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { MalformedError } from '../malformed-error';
import { flipBit } from '../testing/memory-tree';
import { zip, type ZippedFile, type ZipShape } from '../testing/zip-writer';
import { bufferSource, fileSource, openZip, ZIP_LIMITS, type ByteSource } from './index';

const DATA = Buffer.from('証跡 '.repeat(200));
const A: ZippedFile = { path: 'a.txt', data: DATA };

async function contentsOf(source: ByteSource, limits = ZIP_LIMITS): Promise<Record<string, string>> {
  const archive = await openZip(source, limits);
  const contents: Record<string, string> = {};
  for (const entry of archive.entries) contents[entry.path] = (await archive.read(entry)).toString();
  return contents;
}

const read = (files: readonly ZippedFile[], shape?: ZipShape, limits?: typeof ZIP_LIMITS): Promise<Record<string, string>> =>
  contentsOf(bufferSource(zip(files, shape)), limits);

describe('zip', () => {
  it.each<[string, Partial<ZippedFile>, ZipShape]>([
    ['deflated', {}, {}],
    ['stored', { method: 0 }, {}],
    ['empty', { data: Buffer.alloc(0) }, {}],
    ['with sizes after the data', { sizesAfter: 'plain' }, {}],
    ['with signed sizes after the data', { sizesAfter: 'signed' }, {}],
    ['with 8-byte sizes after the data', { sizesAfter: 'signed64', zip64: true }, {}],
    ['with zip64 sizes', { zip64: true }, {}],
    ['with a zip64 end', {}, { zip64End: true }],
    ['with the permissions of a plain file', { attributes: 0o100644 * 0x10000 }, {}],
  ])('reads files %s', async (_, change, shape) => {
    const file = { ...A, ...change };
    const text = Buffer.from(file.data).toString();
    await expect(read([file, { ...file, path: '証跡/b.txt' }], shape)).resolves.toEqual({ 'a.txt': text, '証跡/b.txt': text });
  });

  it('reads an archive without files', async () => {
    await expect(read([])).resolves.toEqual({});
  });

  it('reads from a file, and only what is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaiji-zip-'));
    const path = join(folder, 'a.zip');
    writeFileSync(path, zip([A, { ...A, path: 'b.bin', data: Buffer.alloc(100_000), method: 0 }]));
    const file = await open(path);
    try {
      const source = await fileSource(file);
      let bytesRead = 0;
      const counting = { ...source, read: async (offset: number, length: number) => ((bytesRead += length), source.read(offset, length)) };
      const archive = await openZip(counting);
      expect((await archive.read(archive.entries[0]!)).equals(DATA)).toBe(true);
      expect(bytesRead).toBeLessThan(2_000);
      await expect(source.read(source.size - 1, 2)).rejects.toThrow('within something');
    } finally {
      await file.close();
      rmSync(folder, { recursive: true });
    }
  });

  it.each(['../a', 'a/../../b', '/etc/passwd', 'a//b', './a', 'folder/', 'a\\b', 'C:a', 'a\u0000b', 'a\nb', ''])('refuses the name %j', async (path) => {
    await expect(read([{ ...A, path }])).rejects.toThrow(MalformedError);
  });

  it.each([
    ['twice', 'a.txt'],
    ['but for case', 'A.TXT'],
  ])('refuses a file that is there %s', async (_, path) => {
    await expect(read([A, { ...A, path }])).rejects.toThrow(`zip: ${path}: is there twice`);
  });

  it('refuses names that differ in composition alone', async () => {
    await expect(read([{ ...A, path: 'が' }, { ...A, path: 'か\u3099' }])).rejects.toThrow('is there twice');
  });

  it.each<[string, Partial<ZippedFile>, ZipShape, string]>([
    ['a wrong CRC', { declaredCrc: 1 }, {}, 'a.txt: has another CRC'],
    ['more bytes than declared', { declaredBytes: 10 }, {}, 'a.txt: cannot be unpacked to its declared size'],
    ['fewer bytes than declared', { declaredBytes: 5000 }, {}, 'a.txt: unpacks to 1400 bytes, not 5000'],
    ['stored data of two sizes', { declaredBytes: 10, method: 0 }, {}, 'a.txt: is stored, but its sizes differ'],
    ['bytes after the compressed data', { packed: Buffer.concat([deflateRawSync(DATA), Buffer.of(0)]) }, {}, 'a.txt: has bytes after'],
    ['damaged data', { packed: Buffer.from('ffff', 'hex') }, {}, 'a.txt: cannot be unpacked'],
    ['two names', { localPath: 'b.txt' }, {}, 'a.txt: has a header that differs'],
    ['an extra field', { extra: Buffer.from('5554050001aabbccdd', 'hex') }, {}, 'a.txt: has an extra field'],
    ['a link', { attributes: 0o120777 * 0x10000 }, {}, 'a.txt: is no plain file'],
    ['a prefix', {}, { prefix: Buffer.from('#!/bin/sh\n') }, 'before its start'],
    ['something after it', {}, { suffix: Buffer.of(0) }, 'does not end as'],
    ['a gap', {}, { gap: Buffer.from('hidden') }, 'belong to nothing'],
    ['a gap after sizes', { sizesAfter: 'signed' }, { gap: Buffer.from('hidden') }, 'a.txt: is followed by bytes'],
  ])('refuses %s', async (_, change, shape, reason) => {
    await expect(read([{ ...A, ...change }, { ...A, path: 'c.txt' }], shape)).rejects.toThrow(reason);
  });

  it('refuses a bomb by what it declares, and holds no more than that in memory', async () => {
    const zeros = deflateRawSync(Buffer.alloc(10_000_000));
    const bomb = { ...A, packed: zeros, declaredBytes: 10_000_000 };
    await expect(read([bomb], {}, { ...ZIP_LIMITS, entryBytes: 1_000_000 })).rejects.toThrow('a.txt: declares 10000000 bytes, more than 1000000');
    await expect(read([bomb, { ...bomb, path: 'b' }], {}, { ...ZIP_LIMITS, totalBytes: 15_000_000 })).rejects.toThrow('declares 20000000 bytes');
    await expect(read([{ ...bomb, declaredBytes: 1000 }])).rejects.toThrow('a.txt: cannot be unpacked to its declared size');
    await expect(read([A, { ...A, path: 'b' }], {}, { ...ZIP_LIMITS, entries: 1 })).rejects.toThrow('declares 2 files');
    await expect(read([A], {}, { ...ZIP_LIMITS, directoryBytes: 10 })).rejects.toThrow('directory of');
  });

  it.each<[string, Partial<ZippedFile>, ZipShape]>([
    ['plain', {}, {}],
    ['with signed sizes after the data', { sizesAfter: 'signed' }, {}],
    ['zip64', { zip64: true }, { zip64End: true }],
  ])('notices every bit that is altered: %s', async (_, change, shape) => {
    const files = [
      { path: 'a.txt', data: Buffer.from('some text, some text'), ...change },
      { path: 'b.txt', data: Buffer.from('more'), method: 0 as const, ...change },
    ];
    const bytes = zip(files, shape);
    const whole = await contentsOf(bufferSource(bytes));
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const found = await contentsOf(bufferSource(flipBit(bytes, bit))).catch((error: unknown) => error);
      if (!(found instanceof MalformedError)) throw new Error(`bit ${bit} of ${JSON.stringify(whole)}: ${JSON.stringify(found)}, ${String(found)}`);
    }
  });

  it('refuses an archive that is cut anywhere', async () => {
    const bytes = zip([A]);
    for (let length = 0; length < bytes.length; length += 1) await expect(contentsOf(bufferSource(bytes.subarray(0, length)))).rejects.toThrow(MalformedError);
  });
});
