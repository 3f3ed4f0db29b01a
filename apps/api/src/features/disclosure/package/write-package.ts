import { Inject, Injectable } from '@nestjs/common';
import { noteVerifier, PACKAGE_FILE, sha256Hex, signManifest, type SigningKeyPair, verifierKey } from '@kaiji/ledger';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Clock } from '../../../platform/clock';
import { CONFIG, type Config } from '../../../platform/config';
import { KaijiError } from '../../../platform/errors';
import { Checkpoints, type KeptCheckpoint, LedgerKey } from '../../../platform/ledger';
import { FindFrozen, frozenSubject } from '../../figures';
import { FindService, type Service } from '../../services';
import { attachment } from '../export/content-disposition';
import { dateText, lastDayText } from '../export/date-text';
import { RecordExport } from '../export/record-export';
import { FindDisclosure } from '../find-disclosure';
import type { KeptDisclosure } from '../records/kept-disclosure';
import { figureLines } from './figure-lines';
import type { PackageFile } from './package-file';
import { PackageForm } from './package-form';
import { PackageLedger } from './package-ledger';
import { PackagePayloads } from './package-payloads';
import { packageTexts } from './package-texts';
import { ZipStream } from './zip-stream';

export const PACKAGE_MEDIA_TYPE = 'application/zip';

interface Plan {
  readonly service: Service;
  readonly kept: KeptDisclosure;
  readonly checkpoint: KeptCheckpoint;
  readonly key: { readonly pair: SigningKeyPair; readonly origin: string };
  readonly files: readonly PackageFile[];
}

export interface PackageStream {
  readonly stream: Readable;
  readonly disposition: string;
}

/** The evidence package of a disclosure: everything that its figures were computed from, with the proof of it, as one ZIP. */
@Injectable()
export class WritePackage {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly services: FindService,
    private readonly find: FindDisclosure,
    private readonly frozen: FindFrozen,
    private readonly checkpoints: Checkpoints,
    private readonly key: LedgerKey,
    private readonly ledgerPart: PackageLedger,
    private readonly payloads: PackagePayloads,
    private readonly form: PackageForm,
    private readonly recording: RecordExport,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError conflict where no figure of the disclosure's period is frozen */
  async run(serviceKey: string, id: string, actor: string): Promise<PackageStream> {
    const plan = await this.plan(serviceKey, id);
    const { serviceName, date } = plan.kept;
    return {
      stream: Readable.from(this.write(plan, actor), { objectMode: false }),
      disposition: attachment(`根拠パッケージ_${serviceName}_${date}.zip`, `evidence-${serviceKey}-${date}.zip`),
    };
  }

  private async plan(serviceKey: string, id: string): Promise<Plan> {
    const service = await this.services.byKey(serviceKey);
    const kept = await this.find.kept(serviceKey, id);
    const frozen = await this.frozen.ofPeriod(service.id, kept.period);
    if (frozen.length === 0) throw new KaijiError('conflict', 'packageNeedsFrozen');
    const checkpoint = await this.checkpoints.sign('export');
    const key = await this.key.signer();
    const ledger = await this.ledgerPart.collect({ service, disclosure: kept.id, period: kept.period, frozen, checkpoint });
    const standing = new Map(frozen.filter((one) => one.supersededBy === null).map((one) => [one.figure as string, frozenSubject(service.key, one)]));
    const collected = [
      ...ledger.files,
      await this.payloads.collect(service, ledger.entries),
      ...(await this.form.collect(serviceKey, id, (figure) => standing.get(figure))),
    ];
    const { period, serviceName } = kept;
    const texts = packageTexts({
      about: {
        serviceName,
        serviceKey,
        periodText: `${dateText(period.from, period.timeZone)}～${lastDayText(period.to, period.timeZone)}`,
        date: dateText(kept.date, period.timeZone),
        checkpoint: { size: checkpoint.size, root: checkpoint.root.toString('hex') },
        figures: figureLines(serviceKey, frozen),
        verifierKey: verifierKey(key.origin, key.pair.publicKey),
      },
      entries: ledger.entries,
      pathOf: ledger.pathOf,
      collected: collected.length,
      publicKey: key.pair.publicKey,
      verifierFile: this.config.verifierFile,
    });
    return { service, kept, checkpoint, key, files: [...texts, ...collected] };
  }

  /** One file after another is read, hashed and sent; the manifest comes last, and the export's entry before the archive is complete. */
  private async *write({ service, kept, checkpoint, key, files }: Plan, actor: string): AsyncGenerator<Uint8Array> {
    const zip = new ZipStream();
    const whole = createHash('sha256');
    let bytes = 0;
    const send = function* (chunks: readonly Uint8Array[]): Generator<Uint8Array> {
      for (const chunk of chunks) {
        whole.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    };
    const listed: { path: string; bytes: number; sha256: string }[] = [];
    for (const { path, bytes: read } of files) {
      const content = await read();
      listed.push({ path, bytes: content.length, sha256: sha256Hex(content) });
      yield* send(zip.add(path, content));
    }
    const manifest = signManifest(
      {
        about: { service: service.key, from: kept.period.from, to: kept.period.to, disclosure: kept.id },
        createdAt: new Date(this.clock.now()).toISOString(),
        key: verifierKey(key.origin, key.pair.publicKey),
        checkpoint: { origin: noteVerifier(key.origin, key.pair.publicKey).name, size: checkpoint.size, root: checkpoint.root.toString('hex') },
        files: listed,
      },
      [key.pair],
    );
    yield* send(zip.add(PACKAGE_FILE.manifest, manifest));
    const last = [...send(zip.end())];
    await this.recording.note(service.key, kept.id, 'zip', { digest: whole.digest(), bytes, mediaType: PACKAGE_MEDIA_TYPE }, checkpoint, actor);
    yield* last;
  }
}
