import { Injectable } from '@nestjs/common';
import { seriesKey } from '@kaiji/evidence';
import type { BatchAnswer } from '@kaiji/contracts';
import { sha256 } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import type { Language } from '../../../platform/errors';
import { Metrics } from '../../../platform/telemetry';
import type { Service } from '../../services';
import { NightlyDueRepository } from '../nightly-due.repository';
import { SealDueRepository } from '../segments/seal-due.repository';
import { utcDaysOf } from '../segments/utc-day';
import { AddLate, type LateContext } from './add-late';
import { AppendFresh } from './append-fresh';
import { checkCatalogue, type KnownCheck } from './check-catalogue';
import { IntakeBatchRepository } from './intake-batch.repository';
import { IntervalHistory } from './interval-history';
import { parseProbeBody, type ParsedBody } from './parse-probe-body';
import { PartitionsRepository } from './partitions.repository';
import { ProbeResultRepository } from './probe-result.repository';
import { ProbeSeriesRepository } from './probe-series.repository';
import type { ProbeRow } from './probe-row';
import type { Series } from './series';
import { type SeriesRows, sortRows } from './sort-rows';

export interface ProbeIntake {
  readonly service: Service;
  readonly body: unknown;
  readonly rawBody: Buffer;
  readonly source: string;
  readonly language: Language;
}

const uniqueSeries = (rows: readonly ProbeRow[]): { check: string; location: string }[] => [
  ...new Map(rows.map((row) => [seriesKey(row.check, row.location), { check: row.check, location: row.location }])).values(),
];

function* instantsOf(groups: readonly { readonly rows: readonly ProbeRow[] }[]): Generator<number> {
  for (const { rows } of groups) for (const { atMs } of rows) yield atMs;
}

/** Takes a batch of probe results: the good rows durably and with their runs, in one transaction; the others refused one by one. */
@Injectable()
export class TakeProbeResults {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly partitions: PartitionsRepository,
    private readonly series: ProbeSeriesRepository,
    private readonly results: ProbeResultRepository,
    private readonly batches: IntakeBatchRepository,
    private readonly fresh: AppendFresh,
    private readonly late: AddLate,
    private readonly intervals: IntervalHistory,
    private readonly nightlyDue: NightlyDueRepository,
    private readonly sealDue: SealDueRepository,
    private readonly metrics: Metrics,
  ) {}

  async run(intake: ProbeIntake): Promise<BatchAnswer> {
    const started = performance.now();
    const checks = checkCatalogue(intake.service.definition);
    const parsed = parseProbeBody(intake.body, { checks, nowMs: this.clock.now(), language: intake.language });
    await this.partitions.ensure(parsed.rows);
    const accepted = await this.transaction.run((manager) => this.keep(manager, intake, checks, parsed));
    const answer = { accepted, duplicates: parsed.rows.length - accepted, rejected: parsed.rejected };
    this.metrics.intake('probeResult', answer, (performance.now() - started) / 1000);
    return answer;
  }

  private async keep(
    manager: EntityManager,
    intake: ProbeIntake,
    checks: ReadonlyMap<string, KnownCheck>,
    { rows, rejected }: ParsedBody,
  ): Promise<number> {
    const { id: serviceId, revision, definition } = intake.service;
    await this.series.lock(manager, serviceId);
    const receivedAt = new Date(this.clock.now());
    const batchId = await this.results.nextBatchId(manager);
    const groups = await this.group(manager, serviceId, rows);
    const { added, days } = await this.keepLate(manager, intake, { batchId, receivedAt }, checks, groups);
    const now = added > 0 ? await this.series.all(manager, serviceId) : undefined;
    const fresh = groups
      .filter((group) => group.fresh.length > 0)
      .map(({ series, fresh: freshRows }) => ({
        series: now?.get(seriesKey(series.check, series.location)) ?? series,
        rows: freshRows,
        intervalMs: checks.get(series.check)?.intervalMs ?? 0,
      }));
    if (fresh.length > 0) {
      const touched = await this.fresh.run(manager, serviceId, batchId, definition.timeZone, fresh);
      for (const day of touched) days.add(day);
    }
    const accepted = added + fresh.reduce((sum, group) => sum + group.rows.length, 0);
    await this.batches.add(manager, {
      serviceId,
      id: batchId,
      receivedAt,
      source: intake.source,
      serviceRevision: revision,
      sha256: sha256(intake.rawBody),
      accepted,
      duplicates: rows.length - accepted,
      rejected,
    });
    await this.nightlyDue.touch(manager, serviceId, [...days], receivedAt);
    await this.sealDue.touch(manager, serviceId, utcDaysOf(instantsOf(fresh)), receivedAt);
    return accepted;
  }

  private async group(manager: EntityManager, serviceId: number, rows: readonly ProbeRow[]): Promise<SeriesRows[]> {
    const wanted = uniqueSeries(rows);
    let known: Map<string, Series> = await this.series.all(manager, serviceId);
    if (wanted.some((one) => !known.has(seriesKey(one.check, one.location)))) {
      await this.series.ensure(manager, serviceId, wanted);
      known = await this.series.all(manager, serviceId);
    }
    return sortRows(rows, known);
  }

  private async keepLate(
    manager: EntityManager,
    intake: ProbeIntake,
    batch: Pick<LateContext, 'batchId' | 'receivedAt'>,
    checks: ReadonlyMap<string, KnownCheck>,
    groups: readonly SeriesRows[],
  ): Promise<{ added: number; days: Set<string> }> {
    const late = groups.filter((group) => group.late.length > 0).map((group) => ({ seriesId: group.series.id, rows: group.late }));
    if (late.length === 0) return { added: 0, days: new Set() };
    const { id: serviceId, revision: serviceRevision, definition } = intake.service;
    const history = await this.intervals.load(manager, serviceId);
    const checkOf = new Map(groups.map((group) => [group.series.id, group.series.check]));
    const intervalMsAt = (seriesId: number) => (revision: number | undefined) => {
      const check = checkOf.get(seriesId) ?? '';
      return history(check, revision) ?? checks.get(check)?.intervalMs ?? 0;
    };
    return this.late.run(manager, { serviceId, ...batch, serviceRevision, timeZone: definition.timeZone, intervalMsAt }, late);
  }
}
