import { sign } from 'node:crypto';
import { canonicalJson } from '../canonical-json';
import { parseVerifierKey, verifierKey } from '../checkpoint';
import { entryBody, parseEntry, type EntryParts } from '../entry';
import { keyId } from '../keys';
import { figurePath, formatEntryLines, PACKAGE_FILE, parseEntryLines } from '../package';
import { EARLIER_SIZE, FIGURE, KEY, OLD_KEY, ORIGIN, OTHER_KEY, PINNED, readSampleCell, RESTATED, samplePackage, withPayload, type Files, type Sample, type SampleChange } from '../testing/sample-package';
import { bufferSource } from '../zip';
import { CHECK_NAMES, exitStatus, FINDING_TEXT, verifyArchive, type Recomputed, type VerificationReport, type VerifyOptions } from './index';

const RIGHT: Record<string, Recomputed> = {
  [FIGURE]: { value: '99.99', numerator: '9999', denominator: '10000' },
  [RESTATED]: { value: '99.98', numerator: '9998', denominator: '10000' },
};
const sound = samplePackage();
const OPTIONS: VerifyOptions = {
  pinnedKey: PINNED,
  earlierCheckpoint: sound.checkpointAt(EARLIER_SIZE),
  recompute: ({ name }) => RIGHT[name]!,
  readFormCell: readSampleCell,
};

const verify = (sample: Sample, options: VerifyOptions = OPTIONS): Promise<VerificationReport> => verifyArchive(bufferSource(sample.zip()), options);

const findingsOf = (report: VerificationReport): string[] =>
  report.checks.flatMap(({ name, findings }) => findings.filter(({ weight }) => weight !== 'notice').map(({ code, item }) => `${name} ${code} ${item}`));

const noticesOf = (report: VerificationReport): string[] =>
  report.checks.flatMap(({ findings }) => findings.filter(({ weight }) => weight === 'notice').map(({ code, item }) => `${code} ${item}`));

const found = async (change: SampleChange, options: VerifyOptions = OPTIONS): Promise<string[]> => findingsOf(await verify(samplePackage(change), options));

const edit = (path: string, change: (text: string) => string) => (files: Files) => void files.set(path, Buffer.from(change(files.get(path)!.toString())));

describe('a package that is sound', () => {
  it('agrees in every check, and an erased content is told of without being an error', async () => {
    const report = await verify(sound);
    expect(findingsOf(report)).toEqual([]);
    expect(report.checks.map(({ name }) => name)).toEqual([...CHECK_NAMES]);
    expect(noticesOf(report)).toEqual(['anchorNone anchors/', 'contentErased #4 record/sample/support/S-1/1']);
    expect(report).toMatchObject({ outcome: 'match', isInnerConsistencyOnly: false, about: { service: 'sample' }, checkpoint: { size: 11 } });
    expect(exitStatus(report)).toBe(0);
    expect(Object.fromEntries(report.checks.map(({ name, checked }) => [name, checked]))).toMatchObject({ files: 10, entries: 10, contents: 5, figures: 2, approvals: 2, restatements: 1, form: 1, recompute: 2 });
  });

  it('shows no more than that it fits together where no key is pinned', async () => {
    const report = await verify(sound, { ...OPTIONS, pinnedKey: undefined });
    expect(findingsOf(report)).toEqual(['checkpoint bundledKeyOnly checkpoint.txt']);
    expect(report.isInnerConsistencyOnly).toBe(true);
    expect(exitStatus(report)).toBe(2);
  });

  it('cannot be verified as to numbers and cells without what reads them; no earlier checkpoint is told of', async () => {
    const report = await verify(sound, { pinnedKey: PINNED });
    expect(findingsOf(report)).toEqual(['form formNoReader form/cells.json', 'recompute recomputeNotAvailable figures/']);
    expect(noticesOf(report)).toContain('earlierNotGiven earlier checkpoint');
    expect(report.checks.find(({ name }) => name === 'consistency')?.outcome).toBe('skipped');
    expect(exitStatus(report)).toBe(2);
  });

  it('hands the proven evidence to who computes again, without salts', async () => {
    const seen: string[] = [];
    await verify(sound, {
      ...OPTIONS,
      recompute: async ({ name }, evidence) => {
        for (const entry of evidence.inputs) seen.push(`${entry.seq} ${(await evidence.contentOf(entry))?.toString()}`);
        seen.push(String(await evidence.contentOf(evidence.entries.find(({ seq }) => seq === 4)!)));
        return RIGHT[name]!;
      },
    });
    expect(seen.slice(0, 3)).toEqual(['1 {"incident":1}', '3 PAR1 rows PAR1', 'undefined']);
  });
});

describe('another key', () => {
  it('is refused where one is pinned', async () => {
    const pinnedKey = { ...PINNED, keyId: Buffer.alloc(4), publicKey: OTHER_KEY.publicKey };
    expect(await found({}, { ...OPTIONS, pinnedKey })).toEqual(
      expect.arrayContaining(['manifest manifestSignature manifest.dsse.json', 'checkpoint checkpointSignature checkpoint.txt']),
    );
  });

  it('that came along in the manifest is not that of the checkpoint', async () => {
    const manifest = { manifest: (one: Parameters<NonNullable<SampleChange['manifest']>>[0]) => ({ ...one, key: verifierKey(ORIGIN, OTHER_KEY.publicKey) }) };
    const findings = await found(manifest, { ...OPTIONS, pinnedKey: undefined });
    expect(findings).toEqual(expect.arrayContaining(['manifest manifestSignature manifest.dsse.json', 'checkpoint checkpointSignature checkpoint.txt']));
  });
});

describe('a key that follows another', () => {
  const NEXT = { replaces: keyId(OLD_KEY.publicKey), verifierKey: verifierKey(ORIGIN, KEY.publicKey) };
  const signature = sign(null, Buffer.from(canonicalJson(NEXT)), OLD_KEY.privateKey).toString('base64');
  const rotated = (meta: object): SampleChange => ({
    parts: (parts) => void parts.push({ ...parts[0]!, seq: 11, subject: 'key/2', refs: ['key/1'], meta: meta as EntryParts['meta'] }),
  });
  const pinnedKey = parseVerifierKey(verifierKey(ORIGIN, OLD_KEY.publicKey));

  it('is known by the signature of the pinned one, and the report says so', async () => {
    const sample = samplePackage(rotated({ ...NEXT, signature }));
    const report = await verify(sample, { ...OPTIONS, pinnedKey, earlierCheckpoint: sample.checkpointAt(EARLIER_SIZE, OLD_KEY) });
    expect(findingsOf(report)).toEqual([]);
    expect(noticesOf(report)).toContain(`keyFollowed ${ORIGIN}+${PINNED.keyId.toString('hex')}`);
  });

  it('is not known without that signature, or by that of another', async () => {
    const foreign = sign(null, Buffer.from(canonicalJson(NEXT)), OTHER_KEY.privateKey).toString('base64');
    for (const meta of [NEXT, { ...NEXT, signature: foreign }, { ...NEXT, signature, replaces: 'x' }]) {
      expect(await found(rotated(meta), { ...OPTIONS, pinnedKey })).toContain('checkpoint checkpointSignature checkpoint.txt');
    }
  });

  it('may have signed an earlier checkpoint before it was followed', async () => {
    expect(await found({}, { ...OPTIONS, earlierCheckpoint: sound.checkpointAt(EARLIER_SIZE, OLD_KEY) })).toEqual([]);
  });
});

describe('an earlier checkpoint', () => {
  const at = (earlierCheckpoint: string): Promise<string[]> => found({}, { ...OPTIONS, earlierCheckpoint });

  it('is held against the package', async () => {
    expect(await at(sound.checkpointAt(11))).toEqual([]);
    expect(await at(sound.checkpointAt(0))).toEqual([]);
    expect(await at(sound.checkpointAt(4))).toEqual(['consistency consistencyProofMissing proofs.json']);
    expect(await at(sound.checkpointAt(EARLIER_SIZE, OTHER_KEY))).toEqual(['consistency earlierUnreadable earlier checkpoint']);
    expect(await at('not a note')).toEqual(['consistency earlierUnreadable earlier checkpoint']);
  });

  it('shows a past that was rewritten, even with every signature renewed', async () => {
    const rewritten = { parts: (parts: { actor: string }[]) => void Object.assign(parts[2]!, { actor: 'nobody' }) };
    expect(await found(rewritten)).toEqual(['consistency notConsistent proofs.json']);
  });

  it('shows a ledger that was cut', async () => {
    const longer = samplePackage({ parts: (parts) => void parts.push({ ...parts[2]!, seq: 11, subject: 'later' }) });
    expect(await at(longer.checkpointAt(12))).toEqual(['consistency earlierLarger earlier checkpoint']);
  });
});

describe('a package that was altered', () => {
  it.each<[string, SampleChange, string]>([
    ['a file beside the manifest', { afterManifest: (files) => void files.set('extra.txt', Buffer.from('x')) }, 'files fileExtra extra.txt'],
    ['a file that is missing', { afterManifest: (files) => void files.delete('README_ja.md') }, 'files fileMissing README_ja.md'],
    ['a file of another length', { afterManifest: edit('README_ja.md', (text) => `${text} `) }, 'files fileLength README_ja.md'],
    ['a file of another content', { afterManifest: edit('README_ja.md', (text) => text.replace('#', '*')) }, 'files fileAltered README_ja.md'],
    ['another period in the manifest', { afterManifest: (files) => void files.set(PACKAGE_FILE.manifest, withPayload(files.get(PACKAGE_FILE.manifest)!, (text) => text.replace('2026-03-31', '2026-03-30'))) }, 'manifest manifestSignature manifest.dsse.json'],
    ['another checkpoint than named', { manifest: (one) => ({ ...one, checkpoint: { ...one.checkpoint, size: 12 } }) }, 'checkpoint checkpointNotOfManifest checkpoint.txt'],
  ])('is found: %s', async (_, change, finding) => {
    expect(await found(change)).toEqual([finding]);
  });

  it('is found: no manifest', async () => {
    const findings = await found({ afterManifest: (files) => void files.delete(PACKAGE_FILE.manifest) });
    expect(findings).toEqual(['manifest manifestUnreadable manifest.dsse.json', 'files notReached manifest.dsse.json']);
  });

  const lines = (change: (bodies: Buffer[]) => Buffer[]) => (files: Files) =>
    void files.set(PACKAGE_FILE.entries, formatEntryLines(change(parseEntryLines(files.get(PACKAGE_FILE.entries)!))));

  it.each<[string, SampleChange, string]>([
    ['an entry that says something else', { files: lines((bodies) => bodies.with(1, entryBody({ ...parseEntry(bodies[1]!), content: undefined, actor: 'nobody' }))) }, 'entries proofWrong #1 record/sample/incident/INC-1/1'],
    ['an entry in another spelling', { files: lines((bodies) => bodies.with(1, Buffer.from(bodies[1]!.toString().replace('{', '{ ')))) }, 'entries entryMalformed entries.ndjson:2'],
    ['an entry left out', { files: lines((bodies) => bodies.toSpliced(8, 1)) }, 'entries proofExtra proofs.json #9'],
    ['entries in another order', { files: lines((bodies) => [bodies[1]!, bodies[0]!, ...bodies.slice(2)]) }, 'entries entryOrder #0 key/1'],
    ['an entry without a proof', { proofs: (proofs) => ({ ...proofs, inclusion: proofs.inclusion.filter(({ seq }) => seq !== 9) }) }, 'entries proofMissing #9 disclosure/1/answer/I-1/1'],
    ['a cut last line', { files: edit(PACKAGE_FILE.entries, (text) => text.slice(0, -1)) }, 'entries entriesUnreadable entries.ndjson'],
    ['proofs that are none', { files: edit(PACKAGE_FILE.proofs, (text) => text.slice(1)) }, 'entries proofsUnreadable proofs.json'],
    ['a content that is missing', { files: (files) => void files.delete('segments/sample/2026-03-01/1.parquet') }, 'contents contentMissing #3 segment/sample/2026-03-01/1'],
    ['a content of no entry', { files: (files) => void files.set('blobs/x', Buffer.from('x')) }, 'contents contentOfNothing blobs/x'],
    ['a content without its erasure', { parts: (parts) => void Object.assign(parts[5]!, { kind: 'erasures' }) }, 'contents contentMissing #4 record/sample/support/S-1/1'],
    ['a content of another length', { parts: (parts) => void Object.assign(parts[3]!, { content: { ...parts[3]!.content!, bytes: 1 } }) }, 'contents contentLength #3 segment/sample/2026-03-01/1'],
    ['a reference to a later entry', { parts: (parts) => void Object.assign(parts[3]!, { refs: [FIGURE] }) }, 'entries refLater #3 segment/sample/2026-03-01/1'],
    ['a blob under another name', { files: (files) => void files.set('blobs/x', files.get('segments/sample/2026-03-01/1.parquet')!) }, 'contents contentMisnamed blobs/x'],
    ['a checkpoint that is none', { files: (files) => void files.set(PACKAGE_FILE.checkpoint, Buffer.from('x')) }, 'checkpoint checkpointUnreadable checkpoint.txt'],
    ['a key that is none', { parts: (parts) => void Object.assign(parts[0]!, { meta: { verifierKey: 'x' } }) }, 'entries keyUnreadable #0 key/1'],
    ['a subject twice', { parts: (parts) => void Object.assign(parts[9]!, { subject: 'key/1' }) }, 'entries subjectTwice #9 key/1'],
  ])('though its manifest is renewed, is found: %s', async (_, change, finding) => {
    const earlierCheckpoint = samplePackage(change).checkpointAt(EARLIER_SIZE);
    expect(await found(change, { ...OPTIONS, earlierCheckpoint })).toContain(finding);
  });
});

describe('figures', () => {
  const path = figurePath(RESTATED);

  it.each<[string, SampleChange, string]>([
    ['another value', { files: (files) => void files.set(path, withPayload(files.get(path)!, (text) => text.replace('99.98', '99.99'))) }, `figures figureSignature ${path}`],
    ['a statement that the ledger does not have', { parts: (parts) => void Object.assign(parts[7]!, { subject: 'figure/another/1' }) }, `figures figureNotInLedger ${path}`],
    ['inputs that are not named', { proofs: (proofs) => ({ ...proofs, figures: proofs.figures.slice(0, 1) }) }, `figures inputsNotNamed ${RESTATED}`],
    ['an input that is not there', { proofs: (proofs) => ({ ...proofs, figures: proofs.figures.map((one) => ({ ...one, inputs: [1, 2] })) }) }, `figures inputMissing ${RESTATED}`],
    ['another input', { proofs: (proofs) => ({ ...proofs, figures: proofs.figures.map((one) => ({ ...one, inputs: [1, 4] })) }) }, `figures inputsRoot ${RESTATED}`],
    ['fewer inputs', { proofs: (proofs) => ({ ...proofs, figures: proofs.figures.map((one) => ({ ...one, inputs: [1] })) }) }, `figures inputsCount ${RESTATED}`],
    ['an input later than itself', { proofs: (proofs) => ({ ...proofs, figures: proofs.figures.map((one) => ({ ...one, inputs: [1, 9] })) }) }, `figures inputLater ${RESTATED}`],
    ['a restatement of what is not in the ledger', { predicate: { supersedes: FIGURE.replace('sample', 'other'), reason: 'x' } }, `restatements restatementOfUnknown ${RESTATED}`],
    ['a statement that is none', { files: (files) => void files.set(path, Buffer.from('{}')) }, `figures figureUnreadable ${path}`],
    ['a statement twice', { files: (files) => void files.set('figures/again.dsse.json', files.get(path)!) }, 'figures figureTwice figures/again.dsse.json'],
    ['a map of cells that is none', { files: (files) => void files.set(PACKAGE_FILE.formCells, Buffer.from('{}')) }, 'form formUnreadable form/cells.json'],
    ['a restatement of itself', { predicate: { supersedes: RESTATED, reason: 'x' } }, `restatements restatementOrder ${RESTATED}`],
    ['a later revision that replaces nothing', { predicate: { supersedes: undefined, reason: undefined } }, `restatements restatementUnnamed ${RESTATED}`],
    ['an approval by the author', { parts: (parts) => void Object.assign(parts[8]!, { actor: 'user-1' }) }, `approvals approvalBySelf #8 ${RESTATED}/approval`],
    ['a disclosure approved by who wrote an answer', { parts: (parts) => void Object.assign(parts[10]!, { actor: 'user-1' }) }, 'approvals approvalBySelf #10 disclosure/1/step/1'],
    ['an approval of what is not there', { parts: (parts) => void Object.assign(parts[8]!, { refs: ['figure/unknown/1'] }) }, `approvals approvalOfUnknown #8 ${RESTATED}/approval`],
    ['a cell with another number', { cells: [{ sheet: 's', cell: 'A1', text: '199.98%', figure: RESTATED }] }, 'form cellFigureOther form/form.xlsx s!A1'],
    ['a cell with no frozen figure', { cells: [{ sheet: 's', cell: 'A1', text: '1', figure: 'figure/none/1' }] }, 'form cellFigureMissing form/form.xlsx s!A1'],
    ['a cell that was edited', { files: edit('form/form.xlsx', (text) => text.replace('99.98', '99.99')) }, 'form cellOther form/form.xlsx 様式!C12'],
  ])('are held to account: %s', async (_, change, finding) => {
    expect(await found(change)).toContain(finding);
  });

  it.each<[string, Recomputed, string]>([
    ['another value', { value: '99.97', numerator: '9998', denominator: '10000' }, `recompute recomputeOther ${RESTATED}`],
    ['another denominator', { value: '99.98', numerator: '9998', denominator: '10001' }, `recompute recomputeOther ${RESTATED}`],
    ['nothing known', { value: null, numerator: null, denominator: null }, `recompute recomputeOther ${RESTATED}`],
    ['no answer', { cannot: 'formula 9 is not known' }, `recompute recomputeCannot ${RESTATED}`],
  ])('are computed again: %s', async (_, recomputed, finding) => {
    expect(await found({}, { ...OPTIONS, recompute: ({ name }) => (name === RESTATED ? recomputed : RIGHT[name]!) })).toContain(finding);
  });

  it('are not taken as right where the computation fails', async () => {
    const recompute = (): Recomputed => {
      throw new Error('out of memory');
    };
    const report = await verify(sound, { ...OPTIONS, recompute });
    expect(exitStatus(report)).toBe(2);
    expect(findingsOf(report)).toEqual([`recompute recomputeCannot ${FIGURE}`, `recompute recomputeCannot ${RESTATED}`]);
  });

  it('signed by a key of before hold only by the entry that tells of it', async () => {
    const change: SampleChange = { parts: (parts) => void Object.assign(parts[0]!, { meta: {} }) };
    const earlierCheckpoint = samplePackage(change).checkpointAt(EARLIER_SIZE);
    expect(await found(change, { ...OPTIONS, earlierCheckpoint })).toContain(`figures figureSignature ${figurePath(FIGURE)}`);
  });
});

describe('a package without figures, approvals and form', () => {
  it('says that there are none', async () => {
    const change: SampleChange = {
      parts: (parts) => void parts.splice(6),
      files: (files) => [figurePath(FIGURE), figurePath(RESTATED), PACKAGE_FILE.formCells, 'form/form.xlsx'].forEach((path) => files.delete(path)),
    };
    const report = await verify(samplePackage(change), { ...OPTIONS, earlierCheckpoint: samplePackage(change).checkpointAt(EARLIER_SIZE) });
    expect(findingsOf(report)).toEqual([]);
    expect(noticesOf(report)).toEqual(expect.arrayContaining(['figureNone figures/', 'approvalNone entries.ndjson', 'restatementNone figures/', 'formNone form/cells.json']));
    expect(exitStatus(report)).toBe(0);
  });
});

describe('catalogue', () => {
  it('has both languages for each finding', () => {
    for (const { ja, en } of Object.values(FINDING_TEXT)) {
      expect(ja).toMatch(/。$/);
      expect(en).toMatch(/^[\x20-\x7e]+\.$/);
    }
  });

  it('uses keys that no other ledger has', () => {
    expect(KEY.publicKey.equals(OTHER_KEY.publicKey)).toBe(false);
  });
});
