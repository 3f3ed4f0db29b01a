import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config';
import { DatabaseSegmentStore } from './database-segment-store.repository';
import { FolderSegmentStore } from './folder-segment-store';
import type { SegmentHome, SegmentStore } from './segment-store';

/** The store of new segments, and those of older ones, which stay where they are. */
@Injectable()
export class SegmentStores {
  readonly newHome: SegmentHome;
  private readonly folder: SegmentStore | undefined;

  constructor(
    @Inject(CONFIG) { segmentsFolder }: Config,
    private readonly database: DatabaseSegmentStore,
  ) {
    this.folder = segmentsFolder === undefined ? undefined : new FolderSegmentStore(segmentsFolder);
    this.newHome = this.folder === undefined ? 'database' : 'folder';
  }

  /** @throws Error where segments are in a folder that the settings do not name */
  of(home: SegmentHome): SegmentStore {
    if (home === 'database') return this.database;
    if (this.folder === undefined) throw new Error('Segments are kept in a folder: KAIJI_SEGMENTS must name it');
    return this.folder;
  }
}
