import { Controller, Get, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Actor, type Principal, registerAccess, Requires, SignedIn } from '../src/platform/access';
import { readConfig } from '../src/platform/config';
import { ProblemFilter } from '../src/platform/errors';
import { PlatformModule } from '../src/platform/platform.module';
import { ALL_SCOPES_TOKEN } from './support/test-app';
import { TestClock } from './support/test-clock';
import { createTestDatabase, type TestDatabase } from './support/test-database';

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'open';
  }

  @Get('signed-in')
  @SignedIn()
  readSignedIn(@Actor() actor: Principal): string {
    return actor.name;
  }
}

@Controller('marked')
@Requires('accounts.manage')
class MarkedController {
  @Get()
  read(): string {
    return 'open';
  }

  @Post()
  @Requires('figures.read')
  write(): string {
    return 'open';
  }
}

describe('a route', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = readConfig({ DATABASE_URL: database.url, KAIJI_ADMIN_PASSWORD: 'kaiji test password', KAIJI_API_TOKEN: ALL_SCOPES_TOKEN });
    const controllers = [ForgottenController, MarkedController];
    const module = await Test.createTestingModule({ imports: [PlatformModule.with(config, new TestClock())], controllers }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    await registerAccess(app, config);
    app.useGlobalFilters(new ProblemFilter());
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const statusOf = async (method: 'GET' | 'POST', url: string, token?: string): Promise<number> =>
    (await app.inject({ method, url, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })).statusCode;

  it('that says nothing of who may call it is closed, even to a token with every scope', async () => {
    expect(await statusOf('GET', '/forgotten')).toBe(401);
    expect(await statusOf('GET', '/forgotten', ALL_SCOPES_TOKEN)).toBe(403);
  });

  it('for whoever is signed in is open to them and to nobody else', async () => {
    expect(await statusOf('GET', '/forgotten/signed-in')).toBe(401);
    const { statusCode, body } = await app.inject({ url: '/forgotten/signed-in', headers: { authorization: `Bearer ${ALL_SCOPES_TOKEN}` } });
    expect([statusCode, body]).toEqual([200, 'bootstrap']);
  });

  it('takes what its controller says, unless it says something itself', async () => {
    const created = await app.inject({
      method: 'POST',
      url: '/tokens',
      headers: { authorization: `Bearer ${ALL_SCOPES_TOKEN}` },
      payload: { name: 'x', scopes: ['figures.read'] },
    });
    const { token } = created.json<{ token: string }>();
    expect(await statusOf('GET', '/marked', token)).toBe(403);
    expect(await statusOf('POST', '/marked', token)).toBe(201);
    expect(await statusOf('GET', '/marked', ALL_SCOPES_TOKEN)).toBe(200);
  });
});
