import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../platform/database';
import { RawDocumentRepository } from '../../../platform/raw';
import { FindFrozen } from './find-frozen';

/** The signed statement of a frozen figure, byte for byte. */
@Injectable()
export class ReadStatement {
  constructor(
    private readonly find: FindFrozen,
    private readonly raw: RawDocumentRepository,
    private readonly transaction: Transaction,
  ) {}

  async run(serviceKey: string, id: string): Promise<Buffer> {
    const { frozen } = await this.find.kept(serviceKey, id);
    const bytes = await this.transaction.readOneState((manager) => this.raw.read(manager, frozen.statementSha256));
    if (bytes === undefined) throw new Error(`the statement of ${id} is gone`);
    return bytes;
  }
}
