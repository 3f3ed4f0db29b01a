import { Injectable } from '@nestjs/common';
import { type NodeId, nodeReader, type ReadNode, type TreeNode } from '@kaiji/ledger';
import { DataSource, type EntityManager } from 'typeorm';

/** Completed subtrees of the ledger's tree. Those of level 0 are the entries' own hashes. */
@Injectable()
export class NodeRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A reader of the nodes that are named, and of no others. */
  async reader(nodes: readonly NodeId[], manager: EntityManager = this.dataSource.manager): Promise<ReadNode> {
    const [leaves, inner] = [nodes.filter(({ level }) => level === 0), nodes.filter(({ level }) => level > 0)];
    const rows: { level: number; index: string; hash: Buffer }[] = await manager.query(
      `SELECT 0 AS level, seq AS index, leaf_hash AS hash FROM ledger_entry WHERE seq = ANY ($1::bigint[])
       UNION ALL SELECT level, idx, hash FROM ledger_node JOIN unnest($2::int[], $3::bigint[]) AS wanted (level, idx) USING (level, idx)`,
      [leaves.map(({ index }) => index), inner.map(({ level }) => level), inner.map(({ index }) => index)],
    );
    return nodeReader(rows.map(({ level, index, hash }) => ({ level, index: Number(index), hash })));
  }

  async append(manager: EntityManager, nodes: readonly TreeNode[]): Promise<void> {
    const inner = nodes.filter(({ level }) => level > 0);
    if (inner.length === 0) return;
    await manager.query('INSERT INTO ledger_node (level, idx, hash) SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])', [
      inner.map(({ level }) => level),
      inner.map(({ index }) => index),
      inner.map(({ hash }) => hash),
    ]);
  }
}
