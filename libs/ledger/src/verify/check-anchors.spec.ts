import { sha256 } from '../sha256';
import { EARLIER_SIZE, OTHER_KEY, PINNED, samplePackage, type Files } from '../testing/sample-package';
import { TimeStampAuthority } from '../testing/time-stamp-authority';
import { timeStampRequest } from '../timestamp';
import { bufferSource } from '../zip';
import { verifyArchive, type CheckReport } from './index';

const plain = samplePackage();
const NONCE = Buffer.of(7);

describe('outside time stamps', () => {
  const authority = new TimeStampAuthority();
  afterAll(() => authority.close());

  const stampOf = (note: string): Buffer => authority.answer(timeStampRequest(sha256(note), NONCE));

  /** A package with a stamp over `stamped`, beside the note that is said to be stamped. */
  async function anchors(note: string, stamp: Buffer, edit: (files: Files) => void = () => undefined): Promise<CheckReport> {
    const sample = samplePackage({
      files: (files) => {
        files.set('anchors/5.txt', Buffer.from(note));
        files.set('anchors/5.tsr', stamp);
        edit(files);
      },
    });
    const report = await verifyArchive(bufferSource(sample.zip()), { pinnedKey: PINNED });
    return report.checks.find(({ name }) => name === 'anchors')!;
  }

  it('tell by when the ledger stood so', async () => {
    const note = plain.checkpointAt(EARLIER_SIZE);
    const check = await anchors(note, stampOf(note));
    expect(check).toMatchObject({ outcome: 'match', checked: 1, findings: [{ code: 'anchorSeen', item: 'anchors/5.tsr' }] });
    expect(check.findings[0]!.detail).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:]+Z, 5 entries$/);
  });

  it('are of the checkpoint beside them and of nothing else', async () => {
    const check = await anchors(plain.checkpointAt(EARLIER_SIZE), stampOf('another'));
    expect(check).toMatchObject({ outcome: 'mismatch', findings: [{ code: 'anchorOther', item: 'anchors/5.tsr', detail: 'imprint' }] });
  });

  it('show a ledger that was rewritten since', async () => {
    const rewritten = samplePackage({ parts: (parts) => void Object.assign(parts[2]!, { actor: 'nobody' }) });
    const note = rewritten.checkpointAt(EARLIER_SIZE);
    expect(await anchors(note, stampOf(note))).toMatchObject({ outcome: 'mismatch', findings: [{ code: 'anchorNotConsistent' }] });
  });

  it('cannot be placed without a proof from their checkpoint', async () => {
    const note = plain.checkpointAt(4);
    expect(await anchors(note, stampOf(note))).toMatchObject({ outcome: 'unverifiable', findings: [{ code: 'consistencyProofMissing' }] });
  });

  it('do not count where their checkpoint is by another key, missing or damaged', async () => {
    const foreign = plain.checkpointAt(EARLIER_SIZE, OTHER_KEY);
    expect(await anchors(foreign, stampOf(foreign))).toMatchObject({ outcome: 'mismatch', findings: [{ code: 'checkpointSignature', item: 'anchors/5.txt' }] });
    const note = plain.checkpointAt(EARLIER_SIZE);
    const missing = await anchors(note, stampOf(note), (files) => void files.delete('anchors/5.txt'));
    expect(missing).toMatchObject({ outcome: 'mismatch', findings: [{ code: 'anchorUnreadable', item: 'anchors/5.txt' }] });
    expect(await anchors(note, stampOf(note).subarray(1))).toMatchObject({ outcome: 'mismatch', findings: [{ code: 'anchorUnreadable', item: 'anchors/5.tsr' }] });
  });
});
