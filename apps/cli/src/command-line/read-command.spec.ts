import { Failure } from '../failure';
import { commandOf, readCommandLine } from './read-command';

const read = (...argv: string[]) => commandOf(readCommandLine(argv));

const failureOf = (run: () => unknown): Failure => {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('did not fail');
};

it('reads a command of two words, its argument and its options', () => {
  expect(read('service', 'apply', 'kaiji.yaml', '--service', 'flow')).toMatchObject({
    name: 'service apply',
    positionals: ['kaiji.yaml'],
    options: { service: 'flow' },
  });
});

it('takes global options before and after the command', () => {
  const line = readCommandLine(['--url', 'http://kaiji:3000', 'sample', '--lang', 'en']);
  expect(line).toMatchObject({ url: 'http://kaiji:3000', lang: 'en', words: ['sample'] });
  expect(commandOf(line).name).toBe('sample');
});

it.each([
  ['an unknown command', ['services'], 'unknownCommand'],
  ['a group without its verb', ['service'], 'unknownCommand'],
  ['too few arguments', ['import', 'patches', '--service', 's'], 'wrongPositionals'],
  ['too many arguments', ['sample', 'now'], 'wrongPositionals'],
  ['a missing option', ['figures', '--service', 's', '--from', '2026-01-01'], 'optionMissing'],
  ['an option of another command', ['sample', '--json'], 'optionNotForCommand'],
])('refuses %s', (_what, argv, key) => {
  expect(failureOf(() => read(...argv)).key).toBe(key);
});

it.each([[['sample', '--speed', '3']], [['figures', '--from']]])('refuses %j as no option', (argv) => {
  expect(failureOf(() => read(...argv)).key).toBe('badArguments');
});
