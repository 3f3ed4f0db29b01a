import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changePasswordSchema, reauthenticateSchema, type SessionView, type SignInMethods, signInSchema } from '@kaiji/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { CONFIG, type Config } from '../../config';
import { Admitted } from '../actor';
import { PasswordLimit } from '../limits/password-limit.guard';
import { PasswordAttempts } from '../limits/password-attempts';
import type { Admission } from '../principal';
import { Public, SignedIn } from '../route-access';
import { ChangePassword } from './change-password';
import { Reauthenticate } from './reauthenticate';
import { requestOrigin } from './request-origin';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie';
import { SessionRepository } from './session.repository';
import { sessionView } from './session-view';
import { SignIn } from './sign-in';

class SignInDto extends createZodDto(signInSchema) {}
class ChangePasswordDto extends createZodDto(changePasswordSchema) {}
class ReauthenticateDto extends createZodDto(reauthenticateSchema) {}

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIn: SignIn,
    private readonly changePassword: ChangePassword,
    private readonly reauthenticate: Reauthenticate,
    private readonly sessions: SessionRepository,
    private readonly attempts: PasswordAttempts,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @UseGuards(PasswordLimit)
  async begin(
    @Body() wanted: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { secret, view } = await this.signIn.run(wanted, readSessionCookie(request), requestOrigin(request));
    this.attempts.forgive(request);
    setSessionCookie(reply, this.config, secret);
    return view;
  }

  @Get()
  @SignedIn()
  current(@Admitted() admission: Admission): SessionView {
    return sessionView(admission);
  }

  @Get('methods')
  @Public()
  methods(): SignInMethods {
    return { password: true, oidc: this.config.oidc !== undefined };
  }

  @Post('reauthenticate')
  @HttpCode(204)
  @SignedIn()
  @UseGuards(PasswordLimit)
  async proveAgain(@Body() { password }: ReauthenticateDto, @Admitted() admission: Admission, @Req() request: FastifyRequest): Promise<void> {
    await this.reauthenticate.run(admission, password);
    this.attempts.forgive(request);
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  async end(@Admitted() { session }: Admission, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (session !== undefined) await this.sessions.end(session.sha256);
    clearSessionCookie(reply, this.config);
  }

  @Put('password')
  @HttpCode(204)
  @SignedIn()
  @UseGuards(PasswordLimit)
  async setPassword(
    @Body() wanted: ChangePasswordDto,
    @Admitted() admission: Admission,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const secret = await this.changePassword.run(admission, wanted, requestOrigin(request));
    this.attempts.forgive(request);
    setSessionCookie(reply, this.config, secret);
  }
}
