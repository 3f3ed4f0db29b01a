import { Injectable } from '@nestjs/common';
import type { Permission } from '@kaiji/contracts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../clock';
import { newSecret, sha256Of } from '../secret';
import type { TokenEntity } from './token.entity';
import { TokenRepository } from './token.repository';

export interface IssuedToken {
  readonly entity: TokenEntity;
  readonly token: string;
}

export interface TokenOrder {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly createdBy: string;
  readonly services?: readonly string[];
  readonly expiresAt?: Date;
  /** Given from outside; else a random one is made. */
  readonly token?: string;
}

/** The prefix lets scanners of source code find a token that was committed by mistake. */
export const newToken = (): string => `kaiji_${newSecret()}`;

@Injectable()
export class IssueToken {
  constructor(
    private readonly tokens: TokenRepository,
    private readonly clock: Clock,
  ) {}

  async run(order: TokenOrder, manager: EntityManager): Promise<IssuedToken> {
    const token = order.token ?? newToken();
    const entity: TokenEntity = {
      id: randomUUID(),
      sha256: sha256Of(token),
      name: order.name,
      scopes: [...new Set(order.scopes)],
      createdAt: new Date(this.clock.now()),
      createdBy: order.createdBy,
      expiresAt: order.expiresAt ?? null,
      lastUsedAt: null,
      revokedAt: null,
      revokedBy: null,
      services: order.services === undefined ? null : [...new Set(order.services)],
      previousSha256: null,
      previousUntil: null,
      rotatedAt: null,
    };
    await this.tokens.add(entity, manager);
    return { entity, token };
  }
}
