import { explainFigure, type FigureInput, type FigureKey, type Quantity } from '..';
import { at, component, DAY, figureInput, HOUR, incident, maintenance, MINUTE, probed, revision, YEAR } from '../testing/figure-input';

const june = at('2025-06-01 00:00');
const input = figureInput({
  period: { from: YEAR.from, to: YEAR.to - HOUR },
  service: { components: [component('web'), component('db', { layer: 'platform', checks: [] })] },
  runs: probed('web-http', [[YEAR.from, 'up']], YEAR.to - 9 * DAY),
  incidents: [
    incident(june, june + HOUR, { detectedAt: june, firstNoticeAt: june }),
    incident(june + DAY, june + DAY + HOUR, { impact: 'partial' }),
  ],
  maintenances: [maintenance(revision(june, june + MINUTE))],
  patches: [{ advisory: 'A', asset: 'a', severity: 'low', releasedAt: june }],
  backupRuns: [
    { id: '1', target: 'db', startedAt: june, outcome: 'success' },
    { id: '2', target: 'db', startedAt: june + DAY, outcome: 'failure' },
  ],
  contacts: [{ id: '1', channel: 'mail', offeredAt: june, dueAt: june }],
  gapCounts: [{ check: 'web-http', location: 'tokyo', results: 2, gaps: [[60, 1]] }],
  policy: { partialWeight: 0.5 },
});

const named = ({ code, unit, subject }: Quantity): string => [code, unit, ...(subject === undefined ? [] : [subject])].join(' ');

/** Each step as the names and units of what goes in and what comes out. */
const stepsOf = (of: FigureInput, figure: FigureKey): string[] =>
  explainFigure(of, figure).steps.map(({ operands, result }) => `${operands.map(named).join(', ')} = ${named(result)}`);
const vocabulary = (figure: FigureKey): string[] => stepsOf(input, figure);

const percent = (part: string, whole: string, code: string, subject = '') => [
  `${part}, hundred count = ${code}Hundredfold ${part.split(' ')[1]}${subject}`,
  `${code}Hundredfold ${part.split(' ')[1]}${subject}, ${whole} = ${code}Exact percent${subject}`,
  `${code}Exact percent${subject} = ${code} percent${subject}`,
];

describe('the words of a derivation', () => {
  it('of the uptime', () => {
    expect(vocabulary('uptime')).toEqual([
      'days days, msPerDay ms = wholeDays ms',
      'wholeDays ms, restOfPeriod ms = period ms',
      'period ms, beforeServiceStart ms, afterServiceEnd ms, afterAsOf ms = effective ms',
      'effective ms, outsideServiceHours ms = serviceHours ms',
      'length ms excluded-1 = excluded ms',
      'serviceHours ms, excluded ms = agreed ms',
      'length ms down-2, share share down-2 = counted ms down-2',
      'length ms down-1, counted ms down-2 = down ms',
      'length ms unknown-1 = unknown ms',
      'agreed ms, unknown ms = known ms',
      'known ms, down ms = up ms',
      ...percent('up ms', 'known ms', 'value'),
      'down ms = downMs ms',
      ...percent('known ms', 'agreed ms', 'coverage'),
      ...percent('up ms', 'agreed ms', 'lower'),
      'agreed ms, down ms = notDown ms',
      ...percent('notDown ms', 'agreed ms', 'upper'),
    ]);
  });

  it('of the incidents and the notices', () => {
    const [first] = input.incidents;
    expect(vocabulary('incidents')).toEqual([
      'recorded count, notAnOutage count, falsePositive count, tooShort count, merged count = total count',
      'cause count hardware, cause count software, cause count network, cause count other = sumOfCauses count',
      `restoration ms ${first!.id} = restorationSum ms`,
      'restorationSum ms, restored count = meanRestorationExact ms',
      'meanRestorationExact ms = meanRestoration ms',
    ]);
    expect(vocabulary('notification')).toEqual([
      'met count, late count, missed count = due count',
      ...percent('met count', 'due count', 'value'),
    ]);
  });

  it('of the patches, the backups and the maintenance', () => {
    const [window] = input.maintenances;
    expect(vocabulary('patches')).toEqual([
      'met count, late count, overdue count = due count',
      ...percent('met count', 'due count', 'value'),
    ]);
    expect(vocabulary('backups')).toEqual([
      ...percent('done count db', 'scheduled count db', 'scheduledRate', ' db'),
      'intervalMax ms db = worstIntervalMax ms',
      'generations count db = worstGenerations count',
    ]);
    expect(vocabulary('maintenance')).toEqual([
      'recorded count, cancelled count = held count',
      `notice ms ${window!.id} = minimumNotice ms`,
      'minimumNotice ms, msPerDay ms = minimumNoticeDaysExact days',
      'minimumNoticeDaysExact days = minimumNoticeDays days',
      ...percent('planned count', 'held count', 'withinNotice'),
    ]);
    expect(explainFigure(input, 'maintenance').steps.map(({ rounding }) => rounding)).toContain('down');
  });

  it('of the monitoring and the support', () => {
    const layers = ['application', 'platform', 'serverStorage', 'securityDevice', 'network'];
    expect(vocabulary('monitoring')).toEqual([
      ...percent('gapsWithin count application', 'gaps count application', 'withinConfigured', ' application'),
      `${layers.map((layer) => `monitored count ${layer}`).join(', ')} = layersMonitored count`,
    ]);
    const withReference = { ...input, policy: { ...input.policy, referenceIntervalSeconds: 60 }, policies: undefined };
    expect(stepsOf(withReference, 'monitoring')).toEqual(
      expect.arrayContaining(percent('gapsWithinReference count application', 'gaps count application', 'withinReference', ' application')),
    );
    expect(explainFigure(input, 'monitoring').denominator).toEqual({ code: 'layers', value: '5', unit: 'count' });
    expect(vocabulary('support')).toEqual([
      ...percent('answered count', 'offered count', 'answeredShare'),
      ...percent('abandoned count', 'offered count', 'abandonedShare'),
      ...percent('completedInTime count', 'due count', 'completedShare'),
    ]);
  });
});
