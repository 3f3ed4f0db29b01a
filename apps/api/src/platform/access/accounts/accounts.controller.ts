import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AccountView, changeRolesSchema, createAccountSchema, type ListOf } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor } from '../actor';
import type { Principal } from '../principal';
import { Requires, RequiresRecentSignIn } from '../route-access';
import { AccountRepository } from './account.repository';
import { accountView } from './account-view';
import { ChangeRoles } from './change-roles';
import { CreateAccount } from './create-account';
import { DisableAccount } from './disable-account';

class CreateAccountDto extends createZodDto(createAccountSchema) {}
class ChangeRolesDto extends createZodDto(changeRolesSchema) {}

@ApiTags('accounts')
@Controller('accounts')
@Requires('accounts.manage')
export class AccountsController {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly createAccount: CreateAccount,
    private readonly changeRoles: ChangeRoles,
    private readonly disableAccount: DisableAccount,
  ) {}

  @Get()
  async list(): Promise<ListOf<AccountView>> {
    return { items: (await this.accounts.all()).map(accountView) };
  }

  @Post()
  @RequiresRecentSignIn()
  async create(@Body() wanted: CreateAccountDto, @Actor() actor: Principal): Promise<AccountView> {
    return accountView(await this.createAccount.run(wanted, actor));
  }

  @Put(':account/roles')
  @RequiresRecentSignIn()
  async setRoles(@Param('account') account: string, @Body() { roles }: ChangeRolesDto, @Actor() actor: Principal): Promise<AccountView> {
    return accountView(await this.changeRoles.run(account, roles, actor));
  }

  @Delete(':account')
  @HttpCode(204)
  @RequiresRecentSignIn()
  async disable(@Param('account') account: string, @Actor() actor: Principal): Promise<void> {
    await this.disableAccount.run(account, actor);
  }
}
