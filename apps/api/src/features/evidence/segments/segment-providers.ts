import { DatabaseSegmentStore } from './database-segment-store.repository';
import { HotResultRepository } from './hot-result.repository';
import { LeaveOutSealed } from './leave-out-sealed';
import { ListSegments } from './list-segments';
import { ReadDays } from './read-days';
import { KeptFactsRepository } from './rebuild/kept-facts.repository';
import { RebuildService } from './rebuild/rebuild-service';
import { RemakeRuns } from './rebuild/remake-runs';
import { ReadSegment } from './read-segment';
import { ResultHistory } from './result-history';
import { SealDay } from './seal-day';
import { SealDueRepository } from './seal-due.repository';
import { SealSchedule } from './seal.schedule';
import { SealSegments } from './seal-segments';
import { SegmentArtefactsRepository } from './segment-artefacts.repository';
import { SegmentCache } from './segment-cache';
import { SegmentRepository } from './segment.repository';
import { SegmentStores } from './segment-stores';

/** What the module of evidence provides for sealed days. */
export const SEGMENTS = [
  DatabaseSegmentStore,
  HotResultRepository,
  KeptFactsRepository,
  LeaveOutSealed,
  ListSegments,
  ReadDays,
  ReadSegment,
  RebuildService,
  RemakeRuns,
  ResultHistory,
  SealDay,
  SealDueRepository,
  SealSchedule,
  SealSegments,
  SegmentArtefactsRepository,
  SegmentCache,
  SegmentRepository,
  SegmentStores,
];
