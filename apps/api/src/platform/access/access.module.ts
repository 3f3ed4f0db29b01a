import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessArtefactsRepository } from './access-artefacts.repository';
import { AccessGuard } from './access.guard';
import { AccountEntity } from './accounts/account.entity';
import { AccountRepository } from './accounts/account.repository';
import { AccountsController } from './accounts/accounts.controller';
import { ChangeRoles } from './accounts/change-roles';
import { CreateAccount } from './accounts/create-account';
import { DisableAccount } from './accounts/disable-account';
import { Admit } from './admit';
import { PasswordAttempts } from './limits/password-attempts';
import { RequestLimit } from './limits/request-limit';
import { FinishOidc } from './oidc/finish-oidc';
import { LinkAccount } from './oidc/link-account';
import { OidcFlowEntity } from './oidc/oidc-flow.entity';
import { OidcFlowRepository } from './oidc/oidc-flow.repository';
import { OidcProvider } from './oidc/oidc-provider';
import { OidcController } from './oidc/oidc.controller';
import { StartOidc } from './oidc/start-oidc';
import { TakeFlow } from './oidc/take-flow';
import { OutsideAuditors } from './outside-auditors';
import { PersonBehind } from './person-behind';
import { BeginSession } from './sessions/begin-session';
import { ChangePassword } from './sessions/change-password';
import { OpenSession } from './sessions/open-session';
import { Reauthenticate } from './sessions/reauthenticate';
import { SessionList } from './sessions/session-list';
import { SessionController } from './sessions/session.controller';
import { SessionEntity } from './sessions/session.entity';
import { SessionRepository } from './sessions/session.repository';
import { SessionsController } from './sessions/sessions.controller';
import { SignIn } from './sessions/sign-in';
import { AccountSetup } from './setup/account-setup';
import { FirstStart } from './setup/first-start';
import { SampleLoad } from './setup/sample-load';
import { SetupStateEntity } from './setup/setup-state.entity';
import { SetupStateRepository } from './setup/setup-state.repository';
import { CreateToken } from './tokens/create-token';
import { IssueToken } from './tokens/issue-token';
import { RevokeToken } from './tokens/revoke-token';
import { RotateToken } from './tokens/rotate-token';
import { TokenEntity } from './tokens/token.entity';
import { TokenRepository } from './tokens/token.repository';
import { TokensController } from './tokens/tokens.controller';

const REPOSITORIES = [AccessArtefactsRepository, AccountRepository, SessionRepository, OidcFlowRepository, TokenRepository, SetupStateRepository];
const ACCOUNTS = [CreateAccount, ChangeRoles, DisableAccount];
const SESSIONS = [OpenSession, BeginSession, SignIn, Reauthenticate, SessionList, ChangePassword, PasswordAttempts];
const OIDC = [OidcProvider, StartOidc, TakeFlow, LinkAccount, FinishOidc];
const TOKENS = [IssueToken, CreateToken, RotateToken, RevokeToken];
const SETUP = [FirstStart, SampleLoad, AccountSetup];

/** Who may do what: accounts, sessions, tokens, and the guard before every route. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity, SessionEntity, TokenEntity, OidcFlowEntity, SetupStateEntity])],
  controllers: [OidcController, SessionController, SessionsController, AccountsController, TokensController],
  providers: [...REPOSITORIES, ...ACCOUNTS, ...SESSIONS, ...OIDC, ...TOKENS, ...SETUP, Admit, OutsideAuditors, RequestLimit, PersonBehind, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccountSetup, OutsideAuditors, PersonBehind],
})
export class AccessModule {}
