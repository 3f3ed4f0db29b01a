import { Injectable } from '@nestjs/common';
import type { Figure } from '@kaiji/contracts';
import { figureDifferences, figureSha256, statedCounts, statedValue } from '@kaiji/evidence';
import { canonicalJson, type JsonValue, sha256Hex, signFigure } from '@kaiji/ledger';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Ledger, LedgerKey } from '../../../platform/ledger';
import { RawDocumentRepository } from '../../../platform/raw';
import type { ComputedFrozen } from './compute-frozen';
import type { FrozenWithLife } from './frozen-figure';
import { frozenSubject } from './frozen-subject';
import { FrozenRepository } from './frozen.repository';

export const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';

export interface Decision {
  readonly actor: string;
  readonly reason: string | undefined;
  /** The revision that the new one takes the place of. */
  readonly supersedes: FrozenWithLife | undefined;
}

/** Keeps a figure for good: as it is, as a signed statement, and as an entry of the ledger. */
@Injectable()
export class KeepFrozen {
  constructor(
    private readonly frozen: FrozenRepository,
    private readonly raw: RawDocumentRepository,
    private readonly ledger: Ledger,
    private readonly key: LedgerKey,
    private readonly clock: Clock,
  ) {}

  /** @returns its id */
  async run(manager: EntityManager, { service, inputs }: ComputedFrozen, figure: Figure, { actor, reason, supersedes }: Decision): Promise<string> {
    const frozenAt = new Date(this.clock.now());
    const revision = (supersedes?.revision ?? 0) + 1;
    const place = { figure: figure.figure, period: figure.period, revision };
    const subject = frozenSubject(service.key, place);
    const superseded = supersedes && frozenSubject(service.key, supersedes);
    const { pair } = await this.key.signer(manager);
    const statement = signFigure(
      subject,
      {
        ...statedValue(figure),
        counts: statedCounts(figure),
        figure: { sha256: figureSha256(figure) },
        formula: { id: figure.figure, version: figure.rules.version },
        config: { sha256: sha256Hex(canonicalJson(figure.rules.policy as unknown as JsonValue)) },
        inputs: { count: inputs.count, merkleRoot: inputs.root.toString('hex') },
        asOf: figure.period.asOf,
        supersedes: superseded,
        reason,
      },
      [pair],
    );
    const { sha256 } = await this.raw.keep(manager, statement, STATEMENT_MEDIA_TYPE, frozenAt);
    const id = randomUUID();
    const changes = supersedes === undefined ? null : figureDifferences(supersedes.body, figure);
    await this.frozen.add(manager, {
      ...place,
      ...{ serviceId: service.id, id, body: figure, statementSha256: sha256, inputCount: inputs.count, inputRoot: inputs.root },
      ...{ supersedes: supersedes?.id ?? null, changes, reason: reason ?? null, frozenAt, frozenBy: actor },
    });
    this.ledger.record(manager, {
      kind: 'figure',
      subject,
      service: service.key,
      actor,
      observedFrom: figure.period.from,
      observedTo: figure.period.to,
      content: { digest: sha256, bytes: statement.length, mediaType: STATEMENT_MEDIA_TYPE, salted: false },
      refs: superseded === undefined ? [] : [superseded],
      meta: { id, reason: reason ?? null },
    });
    return id;
  }
}
