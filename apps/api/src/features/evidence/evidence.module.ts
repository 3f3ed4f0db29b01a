import { Module } from '@nestjs/common';
import { ServicesModule } from '../services';
import { HoldEvidence } from './hold-evidence';
import { LoadEvidence } from './load-evidence';
import { LoadLatencies } from './load-latencies';
import { NightlyDueRepository } from './nightly-due.repository';
import { AddLate } from './probes/add-late';
import { AppendFresh } from './probes/append-fresh';
import { IntakeBatchRepository } from './probes/intake-batch.repository';
import { IntervalHistory } from './probes/interval-history';
import { KeepDaySums } from './probes/keep-day-sums';
import { LoadRuns } from './probes/load-runs';
import { PartitionsRepository } from './probes/partitions.repository';
import { ProbeDayRepository } from './probes/probe-day.repository';
import { ProbeLatencyRepository } from './probes/probe-latency.repository';
import { ProbeResultRepository } from './probes/probe-result.repository';
import { ProbeResultsController } from './probes/probe-results.controller';
import { ProbeRunRepository } from './probes/probe-run.repository';
import { ProbeSeriesRepository } from './probes/probe-series.repository';
import { RebuildStretch } from './probes/rebuild-stretch';
import { TakeProbeResults } from './probes/take-probe-results';
import { BatchesController } from './records/batches.controller';
import { Corrections } from './records/corrections';
import { CorrectionsController } from './records/corrections.controller';
import { IncidentsController } from './records/incidents.controller';
import { ListRecords } from './records/list-records';
import { MaintenancesController } from './records/maintenances.controller';
import { PutRecord } from './records/put-record';
import { RecordArtefactsRepository } from './records/record-artefacts.repository';
import { RecordCache } from './records/record-cache';
import { RecordPayloads } from './records/record-payloads';
import { RecordRepository } from './records/record.repository';
import { TakeBatch } from './records/take-batch';
import { TakeRecords } from './records/take-records';
import { ListSegments } from './segments/list-segments';
import { RebuildController } from './segments/rebuild/rebuild.controller';
import { SEGMENTS } from './segments/segment-providers';
import { SegmentsController } from './segments/segments.controller';

const PROBES = [
  AddLate,
  AppendFresh,
  IntakeBatchRepository,
  IntervalHistory,
  KeepDaySums,
  LoadRuns,
  PartitionsRepository,
  ProbeDayRepository,
  ProbeLatencyRepository,
  ProbeResultRepository,
  ProbeRunRepository,
  ProbeSeriesRepository,
  RebuildStretch,
  TakeProbeResults,
];
const RECORDS = [Corrections, ListRecords, PutRecord, RecordArtefactsRepository, RecordCache, RecordPayloads, RecordRepository, TakeBatch, TakeRecords];

@Module({
  imports: [ServicesModule],
  controllers: [ProbeResultsController, IncidentsController, MaintenancesController, BatchesController, CorrectionsController, RebuildController, SegmentsController],
  providers: [...PROBES, ...SEGMENTS, ...RECORDS, HoldEvidence, LoadEvidence, LoadLatencies, NightlyDueRepository],
  exports: [HoldEvidence, ListSegments, RecordPayloads, LoadEvidence, LoadLatencies, NightlyDueRepository],
})
export class EvidenceModule {}
