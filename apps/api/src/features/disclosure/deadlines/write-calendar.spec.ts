import type { DatedDeadline } from './read-deadlines';
import { foldLine, writeCalendar } from './write-calendar';

const DEADLINE: DatedDeadline = {
  disclosure: '3f0c9f0e-6f2b-4a0e-9d3b-0a4f1d2c3b4a',
  date: '2024-10-31',
  expiresOn: '2026-10-31',
  remindFrom: '2026-06-30',
  daysLeft: 100,
  state: 'valid',
  filedAt: '2024-11-05T01:02:03.456Z',
};

const unfolded = (calendar: string): string[] => calendar.replace(/\r\n /g, '').trimEnd().split('\r\n');

describe(writeCalendar.name, () => {
  const calendar = writeCalendar([DEADLINE], '受発注,クラウド;\\𠮷野\nBEGIN:VALARM とても長い名前のサービスのための一行', 'ja');

  it('ends every line with CRLF and folds at 75 octets, without cutting a character', () => {
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const lines = calendar.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(calendar).not.toContain('\ufffd');
  });

  it('escapes text, so that no name opens a component', () => {
    const summary = unfolded(calendar).find((line) => line.startsWith('SUMMARY:情報開示の有効期限'));
    expect(summary).toBe('SUMMARY:情報開示の有効期限：受発注\\,クラウド\\;\\\\𠮷野\\nBEGIN:VALARM とても長い名前のサービスのための一行');
    expect(unfolded(calendar)).not.toContain('BEGIN:VALARM');
  });

  it('has reminders from four months before, each under a UID that stays', () => {
    const lines = unfolded(calendar);
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(
      ['remind-4', 'remind-3', 'remind-2', 'remind-1', 'expires'].map((name) => `UID:disclosure-${DEADLINE.disclosure}-${name}@kaiji`),
    );
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(
      ['20260630', '20260731', '20260831', '20260930', '20261031'].map((date) => `DTSTART;VALUE=DATE:${date}`),
    );
    expect(lines.filter((line) => line.startsWith('DTSTAMP'))[0]).toBe('DTSTAMP:20241105T010203Z');
  });

  it('leaves out what was renewed', () => {
    expect(writeCalendar([{ ...DEADLINE, renewedBy: 'x' }], 's', 'en')).not.toContain('VEVENT');
  });
});

it('folds exactly at the limit', () => {
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  expect(foldLine('x'.repeat(75 + 74 + 1))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
  expect(foldLine(`${'x'.repeat(73)}あ`)).toBe(`${'x'.repeat(73)}\r\n あ`);
});
