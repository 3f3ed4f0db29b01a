import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ListOf, listSessionsSchema, type SessionListItem } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Admitted } from '../actor';
import type { Admission } from '../principal';
import { SignedIn } from '../route-access';
import { SessionList } from './session-list';

class ListSessionsDto extends createZodDto(listSessionsSchema) {}

@ApiTags('session')
@Controller('sessions')
@SignedIn()
export class SessionsController {
  constructor(private readonly sessions: SessionList) {}

  @Get()
  async list(@Query() { account }: ListSessionsDto, @Admitted() admission: Admission): Promise<ListOf<SessionListItem>> {
    return { items: await this.sessions.of(admission, account) };
  }

  @Delete(':id')
  @HttpCode(204)
  async end(@Param('id') id: string, @Admitted() admission: Admission): Promise<void> {
    await this.sessions.end(admission, id);
  }
}
