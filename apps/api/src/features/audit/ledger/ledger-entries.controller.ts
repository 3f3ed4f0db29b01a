import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type LedgerEntries, ledgerEntriesSchema, type LedgerEntry, ledgerSeqSchema } from '@kaiji/contracts';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { AboveServices, Actor, type Principal, Requires } from '../../../platform/access';
import { parseBy } from '../../../platform/errors';
import { LookAtEntries } from './look-at-entries';

class EntriesQueryDto extends createZodDto(ledgerEntriesSchema) {}

const seqOf = (text: string): number => parseBy(ledgerSeqSchema, text);

@ApiTags('ledger')
@Controller('ledger/entries')
@Requires('ledger.read')
@AboveServices()
export class LedgerEntriesController {
  constructor(private readonly entries: LookAtEntries) {}

  @Get()
  list(@Query() query: EntriesQueryDto, @Actor() actor: Principal): Promise<LedgerEntries> {
    return this.entries.list(query, actor);
  }

  @Get(':seq')
  one(@Param('seq') seq: string, @Actor() actor: Principal): Promise<LedgerEntry> {
    return this.entries.one(seqOf(seq), actor);
  }

  /** The bytes as they were received. Whatever is in them, a browser saves them and runs none of it. */
  @Get(':seq/content')
  async content(@Param('seq') seq: string, @Actor() actor: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { data, mediaType, salt } = await this.entries.content(seqOf(seq), actor);
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="entry-${seqOf(seq)}"`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('x-kaiji-salt', salt.toString('hex'))
      .send(data);
  }
}
