import { Injectable } from '@nestjs/common';
import { PERMISSIONS } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock';
import { KaijiError } from '../errors';
import { permissionsOf } from './permissions-of';
import { type Admission, admissionOf, rememberAdmission } from './principal';
import { sha256Of } from './secret';
import { readSessionCookie } from './sessions/session-cookie';
import { SessionRepository } from './sessions/session.repository';
import type { TokenEntity } from './tokens/token.entity';
import { TokenRepository } from './tokens/token.repository';

/** A token's last use is kept to the minute, so that reading does not become writing. */
const LAST_USE_MS = 60_000;

/** Finds out who sends a request, by its token or its session. */
@Injectable()
export class Admit {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: TokenRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns `undefined` without credentials, or with a session that has ended
   * @throws KaijiError unauthenticated for a token that does not hold: a machine is told, and never falls back to a cookie
   */
  async request(request: FastifyRequest): Promise<Admission | undefined> {
    const known = admissionOf(request);
    if (known !== undefined) return known;
    const token = bearerOf(request);
    const admission = token === undefined ? await this.bySession(readSessionCookie(request)) : await this.byToken(token);
    if (admission !== undefined) rememberAdmission(request, admission);
    return admission;
  }

  private async bySession(secret: string | undefined): Promise<Admission | undefined> {
    if (secret === undefined) return undefined;
    const sha256 = sha256Of(secret);
    const open = await this.sessions.open(sha256, new Date(this.clock.now()));
    if (open === undefined) return undefined;
    const { account, name, roles } = open;
    const principal = { id: `account:${account}`, name, permissions: permissionsOf(roles) };
    return { principal, roles, session: { account, sha256 } };
  }

  private async byToken(secret: string): Promise<Admission> {
    const nowMs = this.clock.now();
    const token = await this.tokens.bySha256(sha256Of(secret));
    if (token === null || !holds(token, nowMs)) throw new KaijiError('unauthenticated', 'badToken');
    if ((token.lastUsedAt?.getTime() ?? -Infinity) <= nowMs - LAST_USE_MS) await this.tokens.markUsed(token.id, new Date(nowMs));
    const permissions = PERMISSIONS.filter((permission) => token.scopes.includes(permission));
    return { principal: { id: `token:${token.id}`, name: token.name, permissions }, roles: [] };
  }
}

const holds = (token: TokenEntity, nowMs: number): boolean =>
  token.revokedAt === null && (token.expiresAt === null || token.expiresAt.getTime() > nowMs);

/** Other schemes (a proxy's Basic) are not ours. */
const bearerOf = (request: FastifyRequest): string | undefined => /^bearer\s+(.*)$/i.exec(request.headers.authorization ?? '')?.[1]?.trim();
