import { Injectable } from '@nestjs/common';
import { TokenRepository } from './tokens/token.repository';

const TOKEN = 'token:';
/** A chain of tokens that made tokens is never this long; the bound keeps a broken one from going round. */
const LONGEST_CHAIN = 50;

/** Who stands behind a principal: of a token whoever made it, through tokens that made tokens. Two people means two of these. */
@Injectable()
export class PersonBehind {
  constructor(private readonly tokens: TokenRepository) {}

  /** @returns `account:…`, or what set the first token up */
  async of(principalId: string): Promise<string> {
    let id = principalId;
    for (let step = 0; step < LONGEST_CHAIN && id.startsWith(TOKEN); step += 1) {
      const token = await this.tokens.byId(id.slice(TOKEN.length));
      if (token === null) return id;
      id = token.createdBy;
    }
    return id;
  }

  /** Whether one and the same person stands behind both. */
  async isSame(one: string, other: string): Promise<boolean> {
    return one === other || (await this.of(one)) === (await this.of(other));
  }
}
