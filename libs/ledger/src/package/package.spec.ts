import { KEY, OTHER_KEY, samplePackage } from '../testing/sample-package';
import { zip } from '../testing/zip-writer';
import { bufferSource } from '../zip';
import { formatDsse, signDsse } from '../statement';
import {
  blobPath,
  figurePath,
  formatEntryLines,
  formatFormCells,
  formatProofs,
  MANIFEST_PAYLOAD_TYPE,
  openManifest,
  openPackage,
  PACKAGE_FILE,
  parseEntryLines,
  parseFormCells,
  parseManifest,
  parseProofs,
  readManifest,
  signManifest,
  type Manifest,
} from './index';

const FILE = { path: 'a', bytes: 1, sha256: 'ab'.repeat(32) };
const MANIFEST: Manifest = {
  about: { service: 'sample', from: '2026-02-28T15:00:00.000Z', to: '2026-03-31T15:00:00.000Z', disclosure: 'disclosure/1' },
  createdAt: '2026-04-02T00:00:00.000Z',
  key: 'name+hash+key',
  checkpoint: { origin: 'o', size: 3, root: 'cd'.repeat(32) },
  files: [FILE, { ...FILE, path: 'b' }],
};

describe('manifest', () => {
  it('is read back, its files in order of their paths', () => {
    const bytes = signManifest({ ...MANIFEST, files: [...MANIFEST.files].reverse() }, [KEY]);
    expect(openManifest(bytes, [KEY.publicKey])).toEqual(MANIFEST);
    expect(readManifest(bytes)).toEqual(MANIFEST);
    expect(() => openManifest(bytes, [OTHER_KEY.publicKey])).toThrow('no signature is by a known key');
  });

  it.each([
    ['a file twice', { files: [FILE, FILE] }, 'a stands twice or out of order'],
    ['half a byte', { files: [{ ...FILE, bytes: 0.5 }] }, 'no whole number'],
    ['a digest that is none', { files: [{ ...FILE, sha256: 'x' }] }, 'manifest.files.0: sha256'],
    ['a member that is not known', { extra: 1 }, 'manifest: extra is not known'],
    ['no time', { createdAt: 'today' }, 'manifest.createdAt'],
  ])('is not written with %s', (_, change, reason) => {
    expect(() => signManifest({ ...MANIFEST, ...change }, [KEY])).toThrow(reason);
  });

  it('is of its own type and format', () => {
    const payload = Buffer.from('{"format":"another/1"}');
    expect(() => readManifest(formatDsse(signDsse('text/plain', payload, [KEY])))).toThrow('payload is "text/plain"');
    expect(() => readManifest(formatDsse(signDsse(MANIFEST_PAYLOAD_TYPE, payload, [KEY])))).toThrow('format is "another/1"');
    expect(() => parseManifest(Buffer.from('[]'))).toThrow('not an object');
  });
});

describe('proofs, cells and entries', () => {
  const hash = Buffer.alloc(32, 1);
  const proofs = { inclusion: [{ seq: 1, proof: [hash] }], consistency: [{ earlierSize: 1, proof: [] }], figures: [{ name: 'f', inputs: [1] }] };

  it('are read back', () => {
    expect(parseProofs(formatProofs(proofs))).toEqual(proofs);
    const cells = { workbook: 'form/form.xlsx', cells: [{ sheet: 's', cell: 'A1', text: 't', figure: undefined }] };
    expect(parseFormCells(formatFormCells(cells))).toEqual(cells);
    expect(parseEntryLines(formatEntryLines([Buffer.from('a'), Buffer.from('b')])).map(String)).toEqual(['a', 'b']);
    expect(parseEntryLines(Buffer.alloc(0))).toEqual([]);
  });

  it('are refused where they are not as they should be', () => {
    const text = formatProofs(proofs).toString();
    expect(() => parseProofs(Buffer.from(text.replace('0101', '010')))).toThrow('proofs: ');
    expect(() => parseProofs(Buffer.from(text.replace('"inputs":[1]', '"inputs":["1"]')))).toThrow('is no entry');
    expect(() => parseProofs(Buffer.from(text.replace('"seq":1', '"seq":-1')))).toThrow('seq is not a count');
    expect(() => parseEntryLines(Buffer.from('a\nb'))).toThrow('entries: last line is cut');
    expect(() => parseFormCells(Buffer.from('{"cells":[{"cell":"A1"}],"workbook":"w"}'))).toThrow('form cells.cells.0: sheet is missing');
  });
});

describe('package', () => {
  it('opens as files by path', async () => {
    const sample = samplePackage();
    const pkg = await openPackage(bufferSource(sample.zip()));
    expect([...pkg.paths].sort()).toEqual([...sample.files.keys()].sort());
    expect(await pkg.read(PACKAGE_FILE.readme)).toEqual(sample.files.get(PACKAGE_FILE.readme));
    expect(pkg.bytesOf(PACKAGE_FILE.readme)).toBe(sample.files.get(PACKAGE_FILE.readme)!.length);
    expect(pkg.has('nothing')).toBe(false);
    await expect(pkg.read('nothing')).rejects.toThrow('package: nothing is missing');
    await expect(openPackage(bufferSource(zip([{ path: '../x', data: Buffer.of(1) }])))).rejects.toThrow('leaves its folder');
  });

  it('names files so that every system can have them', () => {
    expect(figurePath('figure/sample/uptime/2026-02-28T15:00:00Z/2026-03-31T15:00:00Z/1')).toBe('figures/sample/uptime/2026-02-28T150000Z/2026-03-31T150000Z/1.dsse.json');
    expect(blobPath('ab')).toBe('blobs/ab');
  });
});
