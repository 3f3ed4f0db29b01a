import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createTokenSchema, type ListOf, rotateTokenSchema, type TokenView } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor } from '../actor';
import type { Principal } from '../principal';
import { Requires, RequiresRecentSignIn } from '../route-access';
import { CreateToken } from './create-token';
import { RevokeToken } from './revoke-token';
import { RotateToken } from './rotate-token';
import { tokenView } from './token-view';
import { TokenRepository } from './token.repository';

class CreateTokenDto extends createZodDto(createTokenSchema) {}
class RotateTokenDto extends createZodDto(rotateTokenSchema) {}

@ApiTags('tokens')
@Controller('tokens')
@Requires('tokens.manage')
export class TokensController {
  constructor(
    private readonly tokens: TokenRepository,
    private readonly createToken: CreateToken,
    private readonly rotateToken: RotateToken,
    private readonly revokeToken: RevokeToken,
  ) {}

  @Get()
  async list(): Promise<ListOf<TokenView>> {
    return { items: (await this.tokens.all()).map(tokenView) };
  }

  /** The answer is the only place where the token itself ever stands. */
  @Post()
  @RequiresRecentSignIn()
  async create(@Body() wanted: CreateTokenDto, @Actor() actor: Principal): Promise<TokenView> {
    const { entity, token } = await this.createToken.run(wanted, actor);
    return { ...tokenView(entity), token };
  }

  /** A new secret; the former one works on for the minutes that the body says. */
  @Post(':id/rotate')
  @HttpCode(200)
  @RequiresRecentSignIn()
  async rotate(@Param('id') id: string, @Body() { overlapMinutes }: RotateTokenDto, @Actor() actor: Principal): Promise<TokenView> {
    const { entity, token } = await this.rotateToken.run(id, overlapMinutes, actor);
    return { ...tokenView(entity), token };
  }

  @Delete(':id')
  @HttpCode(204)
  async revoke(@Param('id') id: string, @Actor() actor: Principal): Promise<void> {
    await this.revokeToken.run(id, actor);
  }
}
