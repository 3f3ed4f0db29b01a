import { Injectable } from '@nestjs/common';
import { consistencyProof, inclusionProof, nodesOfConsistency, nodesOfInclusion } from '@kaiji/ledger';
import { NodeRepository } from './node.repository';

/** Proofs from the nodes that are kept: a few dozen reads, whatever the ledger's size. */
@Injectable()
export class LedgerProofs {
  constructor(private readonly nodes: NodeRepository) {}

  /** That an entry is among the first `size`. */
  async inclusion(seq: number, size: number): Promise<Buffer[]> {
    return inclusionProof(seq, size, await this.nodes.reader(nodesOfInclusion(seq, size)));
  }

  /** The same of many entries, with one look at the nodes. */
  async inclusions(seqs: readonly number[], size: number): Promise<{ seq: number; proof: Buffer[] }[]> {
    const nodes = new Map(seqs.flatMap((seq) => nodesOfInclusion(seq, size)).map((node) => [`${node.level} ${node.index}`, node]));
    const read = await this.nodes.reader([...nodes.values()]);
    return seqs.map((seq) => ({ seq, proof: inclusionProof(seq, size, read) }));
  }

  /** That the first `later` entries begin with the first `earlier`. */
  async consistency(earlier: number, later: number): Promise<Buffer[]> {
    return consistencyProof(earlier, later, await this.nodes.reader(nodesOfConsistency(earlier, later)));
  }
}
