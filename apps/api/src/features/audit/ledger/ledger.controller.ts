import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type LedgerCheckpoint,
  type LedgerCheckpoints,
  ledgerCheckpointsSchema,
  type LedgerConsistency,
  ledgerConsistencySchema,
  type LedgerKeyView,
  type LedgerStatus,
  type LedgerVerification,
} from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { AboveServices, Actor, type Principal, Requires, RequiresRecentSignIn } from '../../../platform/access';
import { fieldError } from '../../../platform/errors';
import { CheckpointRepository, Checkpoints, LedgerKey, LedgerProofs, VerifyLedger } from '../../../platform/ledger';
import { LedgerStatusView } from './ledger-status';
import { checkpointView } from './ledger-views';

class CheckpointsQueryDto extends createZodDto(ledgerCheckpointsSchema) {}
class ConsistencyQueryDto extends createZodDto(ledgerConsistencySchema) {}

@ApiTags('ledger')
@Controller('ledger')
@Requires('ledger.read')
@AboveServices()
export class LedgerController {
  constructor(
    private readonly statusView: LedgerStatusView,
    private readonly checkpoints: Checkpoints,
    private readonly kept: CheckpointRepository,
    private readonly proofs: LedgerProofs,
    private readonly verifyLedger: VerifyLedger,
    private readonly key: LedgerKey,
  ) {}

  @Get()
  status(): Promise<LedgerStatus> {
    return this.statusView.run();
  }

  @Get('checkpoints')
  async list(@Query() { limit, cursor }: CheckpointsQueryDto): Promise<LedgerCheckpoints> {
    const found = await this.kept.list(limit + 1, cursor);
    const items = found.slice(0, limit).map(checkpointView);
    return { items, next: found.length > limit ? (items.at(-1)?.size ?? null) : null };
  }

  /** Signs the ledger as it stands, for whoever wants to keep a checkpoint now. */
  @Post('checkpoints')
  @HttpCode(200)
  async sign(): Promise<LedgerCheckpoint> {
    return checkpointView(await this.checkpoints.sign('asked'));
  }

  @Get('consistency')
  async consistency(@Query() { from, to }: ConsistencyQueryDto): Promise<LedgerConsistency> {
    const { size } = await this.checkpoints.head();
    if (to > size) throw fieldError('to', 'ledgerBeyondEnd', { size: String(size) });
    if (from > to) throw fieldError('from', 'ledgerOrder');
    const [fromRoot, toRoot] = [await this.checkpoints.rootOf(from), await this.checkpoints.rootOf(to)];
    const proof = (await this.proofs.consistency(from, to)).map((hash) => hash.toString('base64'));
    return { from, to, fromRoot: fromRoot.toString('base64'), toRoot: toRoot.toString('base64'), proof };
  }

  @Post('verify')
  @HttpCode(200)
  async verify(): Promise<LedgerVerification> {
    const { at, root, ...verdict } = await this.verifyLedger.run();
    const consistent = verdict.nodesAgree && verdict.failedCheckpoints.length === 0;
    return { ...verdict, at: at.toISOString(), root: root.toString('base64'), consistent, failedCheckpoints: [...verdict.failedCheckpoints] };
  }

  /** A new key takes the place of the one that signs, which signs for it a last time. */
  @Post('key')
  @HttpCode(200)
  @Requires('ledger.manage')
  @RequiresRecentSignIn()
  async rotate(@Actor() actor: Principal): Promise<LedgerKeyView> {
    const { keyId, publicKey, verifierKey } = await this.key.rotate(actor.id);
    return { keyId, publicKey, verifierKey };
  }
}
