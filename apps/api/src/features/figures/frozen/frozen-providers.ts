import { ApproveFrozen } from './approve-frozen';
import { ComputeFrozen } from './compute-frozen';
import { FindFrozen } from './find-frozen';
import { FreezeFigures } from './freeze-figures';
import { FrozenLookRepository } from './frozen-look.repository';
import { FrozenRepository } from './frozen.repository';
import { FrozenSchedule } from './frozen.schedule';
import { KeepFrozen } from './keep-frozen';
import { ReadStatement } from './read-statement';
import { RestateFrozen } from './restate-frozen';
import { WatchFrozen } from './watch-frozen';

/** What the module of figures provides for those that are frozen. */
export const FROZEN = [
  ApproveFrozen,
  ComputeFrozen,
  FindFrozen,
  FreezeFigures,
  FrozenLookRepository,
  FrozenRepository,
  FrozenSchedule,
  KeepFrozen,
  ReadStatement,
  RestateFrozen,
  WatchFrozen,
];
