import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AccountView, createAccountSchema, type ListOf } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor } from '../actor';
import type { Principal } from '../principal';
import { Requires } from '../route-access';
import { AccountRepository } from './account.repository';
import { accountView } from './account-view';
import { CreateAccount } from './create-account';
import { DisableAccount } from './disable-account';

class CreateAccountDto extends createZodDto(createAccountSchema) {}

@ApiTags('accounts')
@Controller('accounts')
@Requires('accounts.manage')
export class AccountsController {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly createAccount: CreateAccount,
    private readonly disableAccount: DisableAccount,
  ) {}

  @Get()
  async list(): Promise<ListOf<AccountView>> {
    return { items: (await this.accounts.all()).map(accountView) };
  }

  @Post()
  async create(@Body() wanted: CreateAccountDto, @Actor() actor: Principal): Promise<AccountView> {
    return accountView(await this.createAccount.run(wanted, actor));
  }

  @Delete(':account')
  @HttpCode(204)
  async disable(@Param('account') account: string, @Actor() actor: Principal): Promise<void> {
    await this.disableAccount.run(account, actor);
  }
}
