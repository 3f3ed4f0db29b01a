import { Injectable } from '@nestjs/common';
import { edgeOf, noteSigner, rootOf, signCheckpoint } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { CheckpointRepository, type KeptCheckpoint } from './checkpoint.repository';
import { EntryRepository } from './entry.repository';
import { LedgerKey } from './ledger-key';
import { NodeRepository } from './node.repository';

/** Signs how far the ledger has come. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly entries: EntryRepository,
    private readonly nodes: NodeRepository,
    private readonly kept: CheckpointRepository,
    private readonly key: LedgerKey,
    private readonly clock: Clock,
  ) {}

  /**
   * A signed checkpoint of all entries that are there now. What the manager's own transaction has recorded comes after it.
   * @throws Error where the ledger no longer begins with what was signed last: that is never signed over
   */
  async sign(reason: string, manager?: EntityManager): Promise<KeptCheckpoint> {
    const [size, latest] = [await this.entries.size(manager), await this.kept.latest(manager)];
    if (latest?.size === size) return latest;
    if (latest !== undefined && (latest.size > size || !(await this.rootOf(latest.size, manager)).equals(latest.root))) {
      throw new Error(`The ledger no longer begins with what was signed at ${latest.size} entries`);
    }
    const root = await this.rootOf(size, manager);
    const { pair, origin } = await this.key.signer(manager);
    const note = signCheckpoint({ origin, size, root }, [noteSigner(origin, pair)]);
    return this.kept.add({ size, root, note, reason, at: new Date(this.clock.now()) }, manager);
  }

  latest(): Promise<KeptCheckpoint | undefined> {
    return this.kept.latest();
  }

  /** How many entries there are, and their root. */
  async head(): Promise<{ size: number; root: Buffer }> {
    const size = await this.entries.size();
    return { size, root: await this.rootOf(size) };
  }

  /** Root over the first `size` entries, from the nodes that are kept. */
  async rootOf(size: number, manager?: EntityManager): Promise<Buffer> {
    return rootOf(size, await this.nodes.reader(edgeOf(size), manager));
  }
}
