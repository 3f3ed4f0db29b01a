import { Inject, Injectable, Logger } from '@nestjs/common';
import { parseTimeStampResponse, sha256, timeStampMismatch, timeStampRequest } from '@kaiji/ledger';
import { randomBytes } from 'node:crypto';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { CheckpointRepository, type KeptCheckpoint } from './checkpoint.repository';

const NONCE_BYTES = 8;
const PATIENCE_MS = 20_000;
const MAX_ANSWER_BYTES = 256 * 1024;

/** Has checkpoints stamped by a time stamp authority (RFC 3161), where one is set: then they existed no later than it says. */
@Injectable()
export class TimeStamps {
  private readonly logger = new Logger('Ledger');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly kept: CheckpointRepository,
    private readonly clock: Clock,
  ) {}

  /** The stamp is over the SHA-256 of the signed note. An authority that fails is logged: the checkpoint stands without. */
  async stamp({ size, note }: KeptCheckpoint): Promise<void> {
    const url = this.config.ledger.timeStampUrl;
    if (url === undefined) return;
    try {
      const payload = await answerOf(url, sha256(note));
      await this.kept.addAnchor({ size, kind: 'rfc3161', at: new Date(this.clock.now()), payload });
    } catch (error) {
      this.logger.error({ message: 'no time stamp', size, reason: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** @throws Error where the answer is no stamp of this digest */
async function answerOf(url: string, digest: Buffer): Promise<Buffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(timeStampRequest(digest, nonce)),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok || bytes.length > MAX_ANSWER_BYTES) throw new Error(`the authority answered ${response.status} with ${bytes.length} bytes`);
  const answer = parseTimeStampResponse(bytes);
  if (!answer.granted) throw new Error(`the authority refused: ${JSON.stringify(answer)}`);
  const mismatch = timeStampMismatch(answer.info, digest, nonce);
  if (mismatch !== undefined) throw new Error(`the stamp is for another ${mismatch}`);
  return bytes;
}
