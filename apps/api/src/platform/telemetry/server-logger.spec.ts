import { Logger } from '@nestjs/common';
import { ServerLogger } from './server-logger';

const logged = (level: string, work: (logger: ServerLogger) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  work(new ServerLogger(level, (line) => lines.push(line)));
  for (const line of lines) expect(line).toMatch(/^\{.*\}\n$/);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('ServerLogger', () => {
  it('writes one JSON object a line, with time, level and context', () => {
    const [line] = logged('info', (logger) => logger.log('一行\n二行', 'Context'));
    expect(line).toEqual({ time: expect.stringMatching(/^\d{4}-.*Z$/) as string, level: 'info', context: 'Context', message: '一行\n二行' });
  });

  it('spreads the fields of an object', () => {
    const [line] = logged('info', (logger) => logger.warn({ message: 'refused', account: 'a' }, 'Access'));
    expect(line).toMatchObject({ level: 'warn', context: 'Access', message: 'refused', account: 'a' });
  });

  it('of an error keeps name, message, code and stack, and nothing else that hangs on it', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505', parameters: ['secret'], driverError: { detail: 'secret' } });
    const [line] = logged('info', (logger) => logger.error({ err: error, requestId: 'r' }, error.stack, 'Problem'));
    expect(line).toMatchObject({ level: 'error', requestId: 'r', err: { name: 'Error', message: 'duplicate key', code: '23505' } });
    expect(JSON.stringify(line)).not.toContain('secret');
    expect(line).not.toHaveProperty('details');
  });

  it('keeps the stack that comes as a text', () => {
    const [line] = logged('info', (logger) => logger.error('failed', 'Error: failed\n    at x', 'Job'));
    expect(line).toMatchObject({ context: 'Job', message: 'failed', details: ['Error: failed\n    at x'] });
  });

  it('survives what cannot be written as JSON', () => {
    const circular: Record<string, unknown> = { message: 'm' };
    circular['self'] = circular;
    const [line] = logged('info', (logger) => logger.log({ ...circular, big: 1n }, 'X'));
    expect(line).toMatchObject({ level: 'info', context: 'X' });
  });

  it.each([
    ['debug', ['debug', 'info', 'warn', 'error', 'fatal']],
    ['info', ['info', 'warn', 'error', 'fatal']],
    ['warn', ['warn', 'error', 'fatal']],
    ['error', ['error', 'fatal']],
    ['fatal', ['fatal']],
    ['silent', []],
  ])('at the level %s writes %j', (level, expected) => {
    const lines = logged(level, (logger) => {
      logger.debug('m');
      logger.log('m');
      logger.warn('m');
      logger.error('m');
      logger.fatal('m');
    });
    expect(lines.map((line) => line['level'])).toEqual(expected);
  });

  it('keeps what the framework tells of each route for its developers', () => {
    expect(logged('info', (logger) => logger.log('Mapped {/x, GET} route', 'RouterExplorer'))).toEqual([]);
    expect(logged('debug', (logger) => logger.log('Mapped {/x, GET} route', 'RouterExplorer'))).toHaveLength(1);
  });

  it('serves as the logger of Nest', () => {
    const lines: string[] = [];
    const own = new ServerLogger('info', (line) => lines.push(line));
    Logger.overrideLogger(own);
    new Logger('Feature').error({ message: 'x' }, 'Error: x\n    at y');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ context: 'Feature', level: 'error', message: 'x' });
  });
});
