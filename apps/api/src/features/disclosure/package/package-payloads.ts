import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@kaiji/ledger';
import type { PackageEntry } from '../../../platform/ledger';
import { RecordPayloads } from '../../evidence';
import { DefinitionPayloads, type Service } from '../../services';
import type { PackageFile } from './package-file';

/**
 * What the entries of records, definitions and policies say by their hash alone, word for word, a line each: what the figures were
 * computed from. The bytes as they were received are among the contents.
 */
@Injectable()
export class PackagePayloads {
  constructor(
    private readonly records: RecordPayloads,
    private readonly definitions: DefinitionPayloads,
  ) {}

  async collect(service: Service, entries: readonly PackageEntry[]): Promise<PackageFile> {
    const wanted = new Set(entries.map((one) => one.subject));
    const payloads = [...(await this.definitions.of(service)), ...(await this.records.of(service))].filter(({ subject }) => wanted.has(subject));
    return { path: 'payloads.ndjson', bytes: () => Buffer.from(payloads.map((one) => `${canonicalJson(one)}\n`).join('')) };
  }
}
