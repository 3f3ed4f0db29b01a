import { Injectable } from '@nestjs/common';
import type { AuditHomeLedger, SeenCheckpoint } from '@kaiji/contracts';
import { verifyConsistency } from '@kaiji/ledger';
import { Clock } from '../../../platform/clock';
import { fieldError, KaijiError } from '../../../platform/errors';
import { Checkpoints, LedgerProofs } from '../../../platform/ledger';
import { SeenCheckpointRepository, type SeenRoot } from './seen-checkpoint.repository';

type Root = Pick<SeenRoot, 'size' | 'root'>;

const wire = ({ size, root }: Root): SeenCheckpoint => ({ size, root: root.toString('base64') });

/** From what somebody saw of the ledger last to how it stands. */
@Injectable()
export class SeenLedger {
  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly proofs: LedgerProofs,
    private readonly seen: SeenCheckpointRepository,
    private readonly clock: Clock,
  ) {}

  async view(actor: string): Promise<AuditHomeLedger> {
    const [seen, now] = [await this.seen.latest(actor), await this.checkpoints.head()];
    if (seen === undefined) return { seen: null, now: wire(now), consistent: null, proof: [] };
    const proof = seen.size <= now.size ? await this.proofs.consistency(seen.size, now.size) : [];
    const consistent = verifyConsistency({ earlierSize: seen.size, earlierRoot: seen.root, laterSize: now.size, laterRoot: now.root, proof });
    return { seen: { ...wire(seen), at: seen.at.toISOString() }, now: wire(now), consistent, proof: proof.map((hash) => hash.toString('base64')) };
  }

  /** @throws KaijiError validation beyond the ledger's end; conflict where the ledger does not begin so */
  async keep(actor: string, { size, root }: SeenCheckpoint): Promise<AuditHomeLedger> {
    const now = await this.checkpoints.head();
    if (size > now.size) throw fieldError('size', 'ledgerBeyondEnd', { size: now.size });
    const given = Buffer.from(root, 'base64');
    if (!(await this.checkpoints.rootOf(size)).equals(given)) throw new KaijiError('conflict', 'ledgerDiffers', { params: { size } });
    await this.seen.add(actor, { size, root: given, at: new Date(this.clock.now()) });
    return this.view(actor);
  }
}
