import { Injectable } from '@nestjs/common';
import { evidenceSpan } from '@kaiji/evidence';
import { blobPath, figurePath, formatEntryLines, formatProofs, parseEntry, type Proofs } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Transaction } from '../../../platform/database';
import {
  CheckpointRepository,
  type KeptCheckpoint,
  LedgerProofs,
  type PackageEntry,
  PackageEntriesRepository,
  type ServiceEntry,
  ServiceEntriesRepository,
} from '../../../platform/ledger';
import { RawDocumentRepository } from '../../../platform/raw';
import { ListSegments } from '../../evidence';
import { type FrozenWithLife, frozenSubject, frozenSubjectPattern } from '../../figures';
import type { Service } from '../../services';
import type { PackageFile } from './package-file';

/** Earlier checkpoints, the newest ones, from which the package proves that the ledger has only grown. */
const EARLIER_CHECKPOINTS = 500;
const ANCHORS = 50;

export interface PackageAbout {
  readonly service: Service;
  readonly disclosure: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly frozen: readonly FrozenWithLife[];
  readonly checkpoint: KeptCheckpoint;
}

export interface LedgerPart {
  readonly files: readonly PackageFile[];
  readonly entries: readonly PackageEntry[];
  /** Files of contents by their digest in hexadecimal. */
  readonly pathOf: ReadonlyMap<string, string>;
}

/** What of the ledger goes into a package: the entries that concern it with their proofs, and the contents that they stand for. */
@Injectable()
export class PackageLedger {
  constructor(
    private readonly transaction: Transaction,
    private readonly packageEntries: PackageEntriesRepository,
    private readonly serviceEntries: ServiceEntriesRepository,
    private readonly proofs: LedgerProofs,
    private readonly checkpoints: CheckpointRepository,
    private readonly raw: RawDocumentRepository,
    private readonly segments: ListSegments,
  ) {}

  async collect(about: PackageAbout): Promise<LedgerPart> {
    const { service, period, checkpoint } = about;
    const span = evidenceSpan({ from: Date.parse(period.from), to: Date.parse(period.to) });
    const scope = { serviceId: service.id, fromMs: span.from, toMs: span.to, size: checkpoint.size, disclosure: about.disclosure };
    const entries = await this.transaction.readOneState((manager) =>
      this.packageEntries.of(manager, { ...scope, figurePattern: frozenSubjectPattern(service.key, period) }),
    );
    const proofs = await this.proofsOf(about, entries);
    const contents = await this.contents(service, entries);
    return {
      entries,
      pathOf: new Map([...contents].map(([digest, { path }]) => [digest, path])),
      files: [
        { path: 'checkpoint.txt', bytes: () => Buffer.from(checkpoint.note) },
        { path: 'entries.ndjson', bytes: () => formatEntryLines(entries.map((one) => one.body)) },
        { path: 'proofs.json', bytes: () => formatProofs(proofs) },
        ...(await this.anchors(checkpoint)),
        ...contents.values(),
      ],
    };
  }

  private async proofsOf({ service, frozen, checkpoint }: PackageAbout, entries: readonly PackageEntry[]): Promise<Proofs> {
    const earlier = await this.checkpoints.list(EARLIER_CHECKPOINTS, checkpoint.size);
    const consistency: { earlierSize: number; proof: Buffer[] }[] = [];
    for (const { size } of earlier) if (size > 0) consistency.push({ earlierSize: size, proof: await this.proofs.consistency(size, checkpoint.size) });
    return {
      inclusion: await this.proofs.inclusions(entries.map((one) => one.seq), checkpoint.size),
      consistency,
      figures: await this.transaction.readOneState((manager) => this.inputsOf(manager, service, frozen, entries)),
    };
  }

  private async inputsOf(manager: EntityManager, service: Service, frozen: readonly FrozenWithLife[], entries: readonly PackageEntry[]): Promise<Proofs['figures']> {
    const seqOf = new Map(entries.map((one) => [one.subject, one.seq]));
    const known = new Map<string, ServiceEntry[]>();
    const figures: { name: string; inputs: number[] }[] = [];
    for (const one of frozen) {
      const name = frozenSubject(service.key, one);
      const [from, to, asOf] = [one.period.from, one.period.to, one.period.asOf].map((instant) => Date.parse(instant)) as [number, number, number];
      const span = evidenceSpan({ from, to }, asOf);
      const key = `${asOf} ${one.inputRoot.toString('hex')}`;
      const inputs = known.get(key) ?? (await this.serviceEntries.behindFigures(manager, service.id, span.from, span.to, seqOf.get(name)));
      known.set(key, inputs);
      figures.push({ name, inputs: inputs.map(({ seq }) => seq) });
    }
    return figures;
  }

  private async anchors(checkpoint: KeptCheckpoint): Promise<PackageFile[]> {
    const stamped = (await this.checkpoints.anchors(ANCHORS)).filter(({ kind, size }) => kind === 'rfc3161' && size <= checkpoint.size);
    const notes = new Map((await this.checkpoints.list(EARLIER_CHECKPOINTS)).map(({ size, note }) => [size, note]));
    return stamped.flatMap(({ size, payload }) => {
      const note = notes.get(size);
      if (note === undefined) return [];
      return [
        { path: `anchors/${size}.tsr`, bytes: () => payload },
        { path: `anchors/${size}.txt`, bytes: () => Buffer.from(note) },
      ];
    });
  }

  /** A document that was erased has no file: the ledger has an entry of that. */
  private async contents(service: Service, entries: readonly PackageEntry[]): Promise<Map<string, PackageFile>> {
    const digests = entries.flatMap(({ kind, contentDigest }) => (kind === 'segment' || contentDigest === null ? [] : [contentDigest]));
    const kept = await this.transaction.readOneState((manager) => this.raw.keptUnder(manager, digests));
    const files = new Map<string, PackageFile>();
    for (const { kind, subject, body, contentDigest } of entries) {
      const name = contentDigest?.toString('hex');
      if (contentDigest === null || name === undefined || files.has(name)) continue;
      if (kind === 'segment') files.set(name, this.segment(service, subject));
      else if (kept.has(name)) files.set(name, this.document(kind, subject, contentDigest, parseEntry(body).content?.salted === true));
    }
    return files;
  }

  private segment(service: Service, subject: string): PackageFile {
    const [, , day = '', revision = ''] = subject.split('/');
    return { path: `segments/${day}.${revision}.parquet`, bytes: () => this.segments.bytes(service.key, day, Number(revision)) };
  }

  private document(kind: string, subject: string, digest: Buffer, isSalted: boolean): PackageFile {
    return {
      path: kind === 'figure' ? figurePath(subject) : blobPath(digest.toString('hex')),
      bytes: async () => {
        const read = (manager: EntityManager): Promise<Buffer | undefined> => (isSalted ? this.raw.salted(manager, digest) : this.raw.read(manager, digest));
        const bytes = await this.transaction.readOneState(read);
        if (bytes === undefined) throw new Error(`the content of ${subject} went away`);
        return bytes;
      },
    };
  }
}
