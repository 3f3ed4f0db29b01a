import { Inject, Injectable } from '@nestjs/common';
import { keyId, parseEntry, type SigningKeyPair } from '@kaiji/ledger';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database';
import { KaijiError } from '../errors';
import { AppendEntries } from './append-entries';
import { EntryRepository } from './entry.repository';
import { firstKey, KEY_KIND, type KeyInForce, keyOfEntry, nextKey } from './key-entry';
import { makeNextKey, readNextKey, readOrMakeKey, useNextKey } from './key-file';

/** The key that signs checkpoints. Its public half is the ledger's first entry; who holds another private half is turned away. */
@Injectable()
export class LedgerKey {
  private pair: SigningKeyPair | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transaction: Transaction,
    private readonly entries: EntryRepository,
    private readonly append: AppendEntries,
  ) {}

  /** @throws Error where the key or the name of the log is not the ledger's */
  async prepare(): Promise<void> {
    const settings = this.config.ledger;
    await this.transaction.run(async (manager) => {
      await this.entries.lock(manager);
      const standing = await this.inForce(manager);
      if (standing === undefined) {
        const pair = readOrMakeKey(settings);
        return this.append.run(manager, [firstKey(pair, settings.origin ?? `kaiji/${randomUUID()}`)]);
      }
      if (settings.origin !== undefined && settings.origin !== standing.origin) throw new Error(otherOrigin(settings.origin, standing.origin));
    });
    await this.signer();
  }

  /** What the ledger says of its key. */
  async inForce(manager?: EntityManager): Promise<KeyInForce | undefined> {
    const body = await this.entries.latestOfKind(KEY_KIND, manager);
    return body && keyOfEntry(parseEntry(body));
  }

  /** The key pair in force: another process may have replaced it. */
  async signer(manager?: EntityManager): Promise<{ pair: SigningKeyPair; origin: string }> {
    const standing = await this.inForce(manager);
    if (standing === undefined) throw new Error('The ledger has no key');
    if (this.pair === undefined || keyId(this.pair.publicKey) !== standing.keyId) this.pair = this.read(standing.keyId);
    return { pair: this.pair, origin: standing.origin };
  }

  /** Replaces the key by a new one, which the old one signs for. */
  async rotate(actor: string): Promise<KeyInForce> {
    const settings = this.config.ledger;
    if (!settings.keyFileIsOurs) throw new KaijiError('conflict', 'ledgerKeyGiven');
    await this.transaction.run(async (manager) => {
      await this.entries.lock(manager);
      const { pair, origin } = await this.signer(manager);
      await this.append.run(manager, [nextKey(makeNextKey(settings), pair, origin, actor)]);
    });
    await this.signer();
    const standing = await this.inForce();
    if (standing === undefined) throw new Error('The ledger has no key');
    return standing;
  }

  private read(wanted: string): SigningKeyPair {
    const settings = this.config.ledger;
    const next = readNextKey(settings);
    // A rotation that was interrupted between the ledger and the file is finished here.
    if (next !== undefined && keyId(next.publicKey) === wanted) {
      useNextKey(settings);
      return next;
    }
    const pair = readOrMakeKey(settings);
    if (keyId(pair.publicKey) !== wanted) throw new Error(otherKey(settings.keyPem === undefined ? settings.keyFile : 'KAIJI_LEDGER_KEY', wanted));
    return pair;
  }
}

const otherKey = (where: string, wanted: string): string =>
  `${where} の鍵は、この台帳の鍵(${wanted})ではありません。バックアップから元の鍵を戻してください。\n` +
  `The key in ${where} is not the key of this ledger (${wanted}): restore that one from a backup.`;

const otherOrigin = (given: string, standing: string): string =>
  `KAIJI_LEDGER_ORIGIN(${given})は、この台帳の名前(${standing})と異なります。台帳の名前は変更できません。\n` +
  `KAIJI_LEDGER_ORIGIN (${given}) is not the name of this ledger (${standing}), which cannot change.`;
