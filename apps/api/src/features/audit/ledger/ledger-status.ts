import { Injectable } from '@nestjs/common';
import type { LedgerStatus } from '@kaiji/contracts';
import { DatabaseRoles } from '../../../platform/database';
import { BackFill, CheckpointRepository, Checkpoints, LedgerKey } from '../../../platform/ledger';
import { anchorView, checkpointView } from './ledger-views';

const ANCHORS = 20;

/** How the ledger stands. */
@Injectable()
export class LedgerStatusView {
  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly kept: CheckpointRepository,
    private readonly key: LedgerKey,
    private readonly backFill: BackFill,
    private readonly roles: DatabaseRoles,
  ) {}

  async run(): Promise<LedgerStatus> {
    const { size, root } = await this.checkpoints.head();
    const [latest, key, { unrecorded }] = [await this.checkpoints.latest(), await this.key.inForce(), await this.backFill.coverage()];
    if (key === undefined) throw new Error('The ledger has no key');
    const { origin, keyId, publicKey, verifierKey } = key;
    return {
      origin,
      size,
      root: root.toString('base64'),
      checkpoint: latest === undefined ? null : checkpointView(latest),
      key: { keyId, publicKey, verifierKey },
      rolesSeparated: await this.roles.areSeparated(),
      coverage: { complete: unrecorded.length === 0, missing: unrecorded },
      anchors: (await this.kept.anchors(ANCHORS)).map(anchorView),
    };
  }
}
