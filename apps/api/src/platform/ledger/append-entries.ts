import { Injectable } from '@nestjs/common';
import { appendLeaves, edgeOf, entryBody, leafHash } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import type { Artefact } from './artefact';
import { EntryRepository, type NewEntry } from './entry.repository';
import { NodeRepository } from './node.repository';

/** Appends artefacts as entries, in their order, and grows the tree by them. Nobody else appends until the transaction ends. */
@Injectable()
export class AppendEntries {
  constructor(
    private readonly entries: EntryRepository,
    private readonly nodes: NodeRepository,
    private readonly clock: Clock,
  ) {}

  async run(manager: EntityManager, artefacts: readonly Artefact[]): Promise<void> {
    if (artefacts.length === 0) return;
    const size = await this.entries.lock(manager);
    await this.refuseUnknown(manager, artefacts);
    const services = await this.entries.serviceIds(manager, [...new Set(artefacts.flatMap(({ service }) => service ?? []))]);
    const receivedAt = new Date(this.clock.now()).toISOString();
    const entries = artefacts.map((one, index) => newEntry({ ...one, seq: size + index, receivedAt }, services));
    const grown = appendLeaves(
      size,
      await this.nodes.reader(edgeOf(size), manager),
      entries.map((one) => one.leafHash),
    );
    await this.entries.append(manager, entries, receivedAt);
    await this.nodes.append(manager, grown.newNodes);
  }

  /** A subject stands once, and what an artefact refers to stands before it. */
  private async refuseUnknown(manager: EntityManager, artefacts: readonly Artefact[]): Promise<void> {
    const named = artefacts.flatMap(({ subject, refs = [] }) => [subject, ...refs]);
    const standing = await this.entries.standing(manager, [...new Set(named)]);
    for (const { subject, refs = [] } of artefacts) {
      if (standing.has(subject)) throw new Error(`The ledger has an entry of ${subject} already`);
      const missing = refs.find((ref) => !standing.has(ref));
      if (missing !== undefined) throw new Error(`The ledger has no entry of ${missing}, which ${subject} refers to`);
      standing.add(subject);
    }
  }
}

function newEntry(parts: Artefact & { seq: number; receivedAt: string }, services: ReadonlyMap<string, number>): NewEntry {
  const { seq, kind, subject, service, content, observedFrom, observedTo } = parts;
  const serviceId = service === undefined ? null : services.get(service);
  if (serviceId === undefined) throw new Error(`The ledger was given an artefact of the service ${service}, which does not exist`);
  const body = entryBody(parts);
  return {
    seq,
    kind,
    subject,
    serviceId,
    body,
    leafHash: leafHash(body),
    contentDigest: content?.digest ?? null,
    observedFrom: observedFrom ?? null,
    observedTo: observedTo ?? null,
  };
}
