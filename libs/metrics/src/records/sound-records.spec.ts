import type { BackupRun, Correction, Patch, SupportContact } from '..';
import { incident, revision } from '../testing/figure-input';
import { compare, eachOnce } from './each-once';
import { soundBackupChecks, soundBackupRuns, soundContacts, soundCorrections } from './sound-records';
import { quarantinedRuns, soundIncidents, soundMaintenances, soundPatches } from './sound-records';

/** Whatever the order, the same. */
const both = <Row, Result>(sound: (rows: readonly Row[]) => Result, rows: readonly Row[]): Result => {
  expect(sound(rows.toReversed())).toEqual(sound(rows));
  return sound(rows);
};

describe('each record once', () => {
  it('has the row of the highest rank, of equal ones the later text, sorted by key', () => {
    const rows = [
      { id: 'b', rank: 1, text: 'x' },
      { id: 'a', rank: 2, text: 'x' },
      { id: 'a', rank: 3, text: 'a' },
      { id: 'b', rank: 1, text: 'y' },
    ];
    const once = both(
      (all: readonly (typeof rows)[number][]) =>
        eachOnce(
          all,
          ({ id }) => id,
          ({ rank }) => rank,
        ),
      rows,
    );
    expect(once.map(({ id, rank, text }) => `${id}${rank}${text}`)).toEqual(['a3a', 'b1y']);
    expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a'), compare(2, 1)]).toEqual([-1, 1, 0, 1]);
  });

  it('takes the latest of incidents, backups, checks, patches and contacts', () => {
    const first = { ...incident(5, 9, { id: 'A' }), title: 'z' };
    expect(both(soundIncidents, [first, { ...first, revision: 2, title: 'a' }]).rows).toMatchObject([{ revision: 2 }]);
    const three = [incident(5, 9, { id: 'B' }), incident(5, 9, { id: 'A' }), incident(1, 2, { id: 'C' })];
    expect(both(soundIncidents, three).rows.map(({ id }) => id)).toEqual(['C', 'A', 'B']);
    const backup = (completedAt: number | undefined, id = '1', startedAt = 5): BackupRun => ({
      id,
      target: 'db',
      startedAt,
      outcome: completedAt === 100 ? 'failure' : 'success',
      ...(completedAt === undefined ? {} : { completedAt }),
    });
    expect(both(soundBackupRuns, [backup(9), backup(100), backup(undefined)]).rows).toMatchObject([{ completedAt: 100 }]);
    expect(both(soundBackupRuns, [backup(9, '1', 5), backup(9, '2', 3)]).rows.map(({ id }) => id)).toEqual(['2', '1']);
    const check = (id: string, at: number, errors: number) => ({ id, target: 'db', at, kind: 'check' as const, errors });
    expect(both(soundBackupChecks, [check('1', 9, 10), check('1', 9, 9), check('2', 3, 0)])).toMatchObject([{ id: '2' }, { errors: 10 }]);
    const patch = (releasedAt: number, asset = 'a'): Patch => ({ advisory: 'A', asset, severity: 'low', releasedAt });
    expect(both(soundPatches, [patch(9), patch(10)]).rows).toMatchObject([{ releasedAt: 10 }]);
    const contact = (closedAt?: number): SupportContact => ({ id: '1', channel: 'mail', offeredAt: 1, ...(closedAt ? { closedAt } : {}) });
    expect(both(soundContacts, [contact(9), contact(10), contact()]).rows).toMatchObject([{ closedAt: 10 }]);
  });

  it('puts the revisions of a maintenance together, oldest first, the last account of each', () => {
    const one = (number: number, recordedAt: number) => revision(100, 200, { revision: number, recordedAt });
    const { rows } = both(soundMaintenances, [
      { id: 'M', revisions: [one(10, 5), one(2, 9)] },
      { id: 'M', revisions: [one(2, 10), one(1, 1)] },
      { id: 'L', revisions: [one(1, 1)] },
    ]);
    expect(rows.map(({ id, revisions }) => [id, revisions.map((row) => [row.revision, row.recordedAt])])).toEqual([
      ['L', [[1, 1]]],
      [
        'M',
        [
          [1, 1],
          [2, 10],
          [10, 5],
        ],
      ],
    ]);
  });
});

describe('records in quarantine', () => {
  const notes = ({ rows, notes: of }: { rows: unknown[]; notes: readonly { params?: object }[] }) => [
    rows.length,
    ...of.map(({ params }) => params),
  ];

  it('end before they start, one instant and they are sound', () => {
    expect(notes(soundIncidents([incident(5, 5), incident(5, 4, { id: 'I' })]))).toEqual([1, { kind: 'incident', id: 'I' }]);
    const row = (id: string, to: number): Correction => ({ id, from: 5, to, state: 'up', reason: '', approvedBy: '' });
    expect(notes(soundCorrections([row('A', 5), row('C', 4)]))).toEqual([1, { kind: 'correction', id: 'C' }]);
    const twice = both(soundCorrections, [row('A', 6), { ...row('A', 6), reason: 'z' }]);
    expect(twice.rows).toMatchObject([{ reason: 'z' }]);
    const run = { check: 'c', location: 'l', from: 5, last: 5, outcome: 'up' as const, count: 1, intervalMs: 1 };
    const note = { code: 'quarantined', params: { kind: 'probeRun', id: 'c l 5' } };
    expect(quarantinedRuns([run, { ...run, last: 4 }])).toEqual([note]);
  });

  it('are maintenance without any revision or with one that is wrong', () => {
    const good = revision(5, 5);
    const wrong = revision(5, 4, { revision: 2 });
    const rows = [
      { id: 'A', revisions: [good] },
      { id: 'B', revisions: [] },
      { id: 'C', revisions: [good, wrong] },
    ];
    expect(notes(soundMaintenances(rows))).toEqual([1, { kind: 'maintenance', id: 'B' }, { kind: 'maintenance', id: 'C' }]);
  });

  it('are contacts of which anything comes before the offer', () => {
    const contact = (id: string, extra: object): SupportContact => ({ id, channel: 'mail', offeredAt: 5, ...extra });
    const rows = [
      contact('0', { answeredAt: 5, abandonedAt: 5, closedAt: 5 }),
      contact('1', { answeredAt: 4 }),
      contact('2', { abandonedAt: 4 }),
      contact('3', { closedAt: 4 }),
    ];
    expect(notes(soundContacts(rows))).toEqual([1, ...['1', '2', '3'].map((id) => ({ kind: 'contact', id }))]);
  });
});
