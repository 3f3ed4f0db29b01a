import { groupBy } from '@kaiji/evidence';
import { Injectable } from '@nestjs/common';
import { type Appended, appendLeaves, edgeOf, emptyRoot, nodeReader, sha256, type TreeNode } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { Transaction } from '../database';
import { CheckpointRepository, type KeptCheckpoint } from './checkpoint.repository';
import { EntryRepository } from './entry.repository';
import { ReadLedgerRepository } from './read-ledger.repository';

/** Of these many entries the nodes are held at once, whatever the ledger's size. */
const AT_ONCE = 50_000;

export interface LedgerVerdict {
  readonly at: Date;
  readonly size: number;
  readonly root: Buffer;
  /** The nodes that proofs are made from are those that follow from the entries. */
  readonly nodesAgree: boolean;
  readonly checkpoints: number;
  /** Sizes at which a checkpoint that was signed does not agree with the entries. */
  readonly failedCheckpoints: readonly number[];
}

/**
 * Computes the tree anew from the bytes of all entries and compares it with the nodes and with every checkpoint that is kept.
 * All of it lies in one database: whoever can rewrite that as a whole is found only by a checkpoint that is kept elsewhere.
 */
@Injectable()
export class VerifyLedger {
  constructor(
    private readonly transaction: Transaction,
    private readonly entries: EntryRepository,
    private readonly read: ReadLedgerRepository,
    private readonly checkpoints: CheckpointRepository,
    private readonly clock: Clock,
  ) {}

  run(): Promise<LedgerVerdict> {
    return this.transaction.readOneState(async (manager) => {
      const size = await this.entries.size(manager);
      const checkpoints = await this.checkpoints.all(manager);
      const tree = new Regrown();
      const failedCheckpoints: number[] = [];
      let nodesAgree = true;
      for (const end of stopsOf(size, checkpoints)) {
        nodesAgree = (await this.grow(manager, tree, end)) && nodesAgree;
        const signed = checkpoints.find((one) => one.size === end);
        if (signed !== undefined && !signed.root.equals(tree.root)) failedCheckpoints.push(end);
      }
      failedCheckpoints.push(...checkpoints.filter((one) => one.size > size).map((one) => one.size));
      return { at: new Date(this.clock.now()), size, root: tree.root, nodesAgree, checkpoints: checkpoints.length, failedCheckpoints };
    });
  }

  /** @returns whether the nodes that come about are those that are kept */
  private async grow(manager: EntityManager, tree: Regrown, end: number): Promise<boolean> {
    const inner = tree.append(await this.read.leafHashes(manager, tree.size, end)).filter(({ level }) => level > 0);
    const levels = groupBy(inner, ({ level }) => level);
    const stretches = [...levels].map(([level, nodes]) => ({ level, from: nodes[0]?.index ?? 0, to: nodes.at(-1)?.index ?? 0 }));
    const kept = await this.read.nodeDigests(manager, stretches);
    const agree = [...levels].every(([level, nodes]) => kept.get(level)?.equals(sha256(Buffer.concat(nodes.map(({ hash }) => hash)))) === true);
    return agree && tree.size === end;
  }
}

/** A tree of which only the right edge is held. */
class Regrown {
  size = 0;
  root = emptyRoot();
  private edge: readonly TreeNode[] = [];

  append(leafHashes: readonly Buffer[]): readonly TreeNode[] {
    const grown: Appended = appendLeaves(this.size, nodeReader(this.edge), leafHashes);
    const reader = nodeReader([...this.edge, ...grown.newNodes]);
    this.edge = edgeOf(grown.size).map((node) => ({ ...node, hash: Buffer.from(reader(node)) }));
    this.size = grown.size;
    this.root = grown.root;
    return grown.newNodes;
  }
}

/** Where to stop on the way to `size`: at each checkpoint, and often enough. */
function stopsOf(size: number, checkpoints: readonly KeptCheckpoint[]): number[] {
  const stops = new Set([...checkpoints.map((one) => one.size).filter((one) => one <= size), size]);
  for (let at = AT_ONCE; at < size; at += AT_ONCE) stops.add(at);
  return [...stops].sort((a, b) => a - b);
}
