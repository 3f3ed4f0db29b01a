import { canonicalJson, type EntryBody, type FigureStatement, sha256Hex } from '@kaiji/ledger';
import { RULES_VERSION } from '@kaiji/metrics';
import { encodeSegment } from '../segment/encode-segment';
import type { SegmentRow } from '../segment/segment-row';
import type { ProvenInputs } from './input-of-entries';
import { figureOfName, RecomputeFigures } from './recompute-figures';

const DAY = '2026-03-01';
const FROM_MS = Date.parse(`${DAY}T00:00:00Z`);
const NAME = 'figure/shop/uptime/2026-03-01T00:00:00Z/2026-03-02T00:00:00Z/1';
const POLICY = {
  ...{ basis: 'probes', confirmFailures: 2, staleAfterIntervals: 2, maintenanceNoticeDays: 7, minimumCoverage: 0.5, degradedWeight: 0, partialWeight: 1 },
  ...{ patchDays: 14, minimumSeconds: 0, mergeGapSeconds: 0, noticeMinutes: 60, decimals: 3 },
};
const DEFINITION = {
  ...{ name: 'Shop', timeZone: 'UTC', fiscalYearStartMonth: 4, policy: POLICY },
  components: [{ key: 'web', name: 'Web', layer: 'application', checks: [{ key: 'http', name: 'HTTP', intervalSeconds: 60 }] }],
};
const INCIDENT = { title: '停止', impact: 'outage', cause: 'network', occurredAt: '2026-03-01T12:00:00Z', restoredAt: '2026-03-01T12:20:00Z' };

/** A day of results each minute; the ten minutes from 06:00 failed. */
const ROWS = Array.from({ length: 1440 }, (_, minute): SegmentRow => {
  const isDown = minute >= 360 && minute < 370;
  return { series: 1, atMs: FROM_MS + minute * 60_000, outcome: isDown ? 3 : 0, latencyMs: undefined, batch: 1, detail: undefined };
});
const SEGMENT = encodeSegment(
  { service: 'shop', day: DAY, series: [{ id: 1, check: 'http', location: '', intervalMs: { 1: 60_000 } }], revisions: [[1, 1]] },
  ROWS,
);

const entry = (seq: number, kind: string, subject: string, meta: EntryBody['meta'] = {}): EntryBody => ({
  ...{ v: 1, seq, kind, subject, service: 'shop', receivedAt: '2026-03-03T00:00:00.000Z', actor: 'account:ops', refs: [] },
  meta: { revision: 1, recordedAt: '2026-01-01T00:00:00.000Z', ...meta },
});
const hash = (payload: object): string => sha256Hex(canonicalJson(payload as never));

const PAYLOADS: Record<string, object> = { 'service/shop/1': DEFINITION, 'record/shop/incident/a/b/1': INCIDENT };
const inputs = (over: Partial<ProvenInputs> = {}): ProvenInputs => ({
  entries: [
    entry(1, 'service.definition', 'service/shop/1', { definitionSha256: hash(DEFINITION) }),
    entry(2, 'record.incident', 'record/shop/incident/a/b/1', { payloadSha256: hash(INCIDENT) }),
    entry(3, 'segment', `segment/shop/${DAY}/1`),
  ],
  payloadOf: (subject) => PAYLOADS[subject] as never,
  contentOf: async () => SEGMENT,
  ...over,
});
const statement = (version = RULES_VERSION): FigureStatement =>
  ({ name: NAME, predicate: { asOf: '2026-03-03T00:00:00.000Z', formula: { id: 'uptime', version }, inputs: { count: 3, merkleRoot: '00' } } }) as unknown as FigureStatement;

describe(RecomputeFigures.name, () => {
  it('computes a figure from sealed days and records alone', async () => {
    const figure = await new RecomputeFigures().run(statement(), inputs());
    // Ten minutes of failed probes and twenty of the incident.
    expect(figure).toMatchObject({ figure: 'uptime', downMs: 1_800_000, value: { percent: '97.916', exact: { numerator: 84_600_000, denominator: 86_400_000 } } });
  });

  it('gives what a verifier compares', async () => {
    const stated = await new RecomputeFigures().stated(statement(), inputs());
    expect(stated).toMatchObject({ value: '97.916', numerator: '84600000', denominator: '86400000', figureSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it.each([
    ['a record that is not what the ledger has', { payloadOf: (subject: string) => ({ ...PAYLOADS[subject], title: '別の題' }) as never }, 'is not what the ledger has'],
    ['a record that is missing', { payloadOf: () => undefined }, 'is missing'],
    ['a sealed day that is missing', { contentOf: async () => undefined }, `segment/shop/${DAY}/1 is missing`],
    ['no definition', { entries: [] }, 'the definition of the service is missing'],
    ['a segment of another day', { entries: [...inputs().entries.slice(0, 2), entry(3, 'segment', 'segment/shop/2026-03-02/1')] }, 'holds shop 2026-03-01'],
  ])('refuses %s', async (_, over: Partial<ProvenInputs>, reason) => {
    await expect(new RecomputeFigures().run(statement(), inputs(over))).rejects.toThrow(reason);
  });

  it('refuses to stand for rules of another edition', async () => {
    await expect(new RecomputeFigures().run(statement('0.9.0'), inputs())).rejects.toThrow('rules 0.9.0');
  });
});

describe(figureOfName.name, () => {
  it('takes a name apart, and refuses what is none', () => {
    expect(figureOfName(NAME)).toEqual({ figure: 'uptime', from: FROM_MS, to: FROM_MS + 86_400_000 });
    for (const name of ['record/shop/uptime/2026-03-01/2026-03-02/1', 'figure/shop/uptime/2026-03-02/2026-03-01/1', 'figure/shop/uptime/x/y/1', `${NAME}/2`]) {
      expect(() => figureOfName(name)).toThrow('no name of a figure');
    }
  });
});
