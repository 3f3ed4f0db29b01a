import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard';
import { AccountEntity } from './accounts/account.entity';
import { AccountRepository } from './accounts/account.repository';
import { AccountsController } from './accounts/accounts.controller';
import { CreateAccount } from './accounts/create-account';
import { DisableAccount } from './accounts/disable-account';
import { Admit } from './admit';
import { PasswordAttempts } from './limits/password-attempts';
import { PersonBehind } from './person-behind';
import { BeginSession } from './sessions/begin-session';
import { ChangePassword } from './sessions/change-password';
import { SessionController } from './sessions/session.controller';
import { SessionEntity } from './sessions/session.entity';
import { SessionRepository } from './sessions/session.repository';
import { SignIn } from './sessions/sign-in';
import { AccountSetup } from './setup/account-setup';
import { FirstStart } from './setup/first-start';
import { SampleLoad } from './setup/sample-load';
import { SetupStateEntity } from './setup/setup-state.entity';
import { SetupStateRepository } from './setup/setup-state.repository';
import { CreateToken } from './tokens/create-token';
import { IssueToken } from './tokens/issue-token';
import { RevokeToken } from './tokens/revoke-token';
import { TokenEntity } from './tokens/token.entity';
import { TokenRepository } from './tokens/token.repository';
import { TokensController } from './tokens/tokens.controller';

const REPOSITORIES = [AccountRepository, SessionRepository, TokenRepository, SetupStateRepository];
const ACCOUNTS = [CreateAccount, DisableAccount];
const SESSIONS = [BeginSession, SignIn, ChangePassword, PasswordAttempts];
const TOKENS = [IssueToken, CreateToken, RevokeToken];
const SETUP = [FirstStart, SampleLoad, AccountSetup];

/** Who may do what: accounts, sessions, tokens, and the guard before every route. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity, SessionEntity, TokenEntity, SetupStateEntity])],
  controllers: [SessionController, AccountsController, TokensController],
  providers: [...REPOSITORIES, ...ACCOUNTS, ...SESSIONS, ...TOKENS, ...SETUP, Admit, PersonBehind, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccountSetup, PersonBehind],
})
export class AccessModule {}
