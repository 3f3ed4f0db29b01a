import { Injectable } from '@nestjs/common';
import { consistencyProof, inclusionProof, nodesOfConsistency, nodesOfInclusion } from '@kaiji/ledger';
import { DataSource } from 'typeorm';
import { NodeRepository } from './node.repository';

/** Proofs from the nodes that are kept: a few dozen reads, whatever the ledger's size. */
@Injectable()
export class LedgerProofs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly nodes: NodeRepository,
  ) {}

  /** That an entry is among the first `size`. */
  async inclusion(seq: number, size: number): Promise<Buffer[]> {
    return inclusionProof(seq, size, await this.nodes.reader(this.dataSource.manager, nodesOfInclusion(seq, size)));
  }

  /** That the first `later` entries begin with the first `earlier`. */
  async consistency(earlier: number, later: number): Promise<Buffer[]> {
    return consistencyProof(earlier, later, await this.nodes.reader(this.dataSource.manager, nodesOfConsistency(earlier, later)));
  }
}
