import type { ExactPercent, Figure, FigureName } from '@kaiji/contracts';
import type { Language } from '../language/language';
import { WORDS, type Words } from './words';

/** Exact: seconds with their fraction, never rounded. */
const seconds = (ms: number): string => `${Math.floor(ms / 1000)}${ms % 1000 === 0 ? '' : `.${String(ms % 1000).padStart(3, '0')}`}`;

const percent = (value: ExactPercent | null, words: Words): string => (value === null ? words.unknown : `${value.percent} %`);
const duration = (ms: number | null, words: Words): string => (ms === null ? words.unknown : `${seconds(ms)} ${words.seconds}`);

type Lines = readonly (readonly [label: string, value: string])[];
type FigureOf<Name extends FigureName> = Extract<Figure, { figure: Name }>;

const LINES: { readonly [Name in FigureName]: (figure: FigureOf<Name>, words: Words) => Lines } = {
  uptime: (figure, words) => [
    [words.uptime, percent(figure.value, words)],
    [words.bounds, `${percent(figure.lower, words)} – ${percent(figure.upper, words)}`],
    [words.down, `${duration(figure.downMs, words)} (${figure.outages.length} ${words.times})`],
    [words.unknownTime, duration(figure.unknownMs, words)],
    [words.agreed, duration(figure.agreedMs, words)],
    [words.excluded, duration(figure.excludedMs, words)],
    [words.beforeExclusions, percent(figure.beforeExclusions?.value ?? null, words)],
    [words.coverage, percent(figure.coverage, words)],
    [words.disclosable, figure.disclosable ? words.yes : words.no],
  ],
  incidents: ({ total, byCause, carriedIn, restoration }, words) => [
    [words.stops, `${total}`],
    [words.causes, `${words.hardware} ${byCause.hardware}, ${words.software} ${byCause.software}, ${words.network} ${byCause.network}, ${words.other} ${byCause.other}`],
    [words.carriedIn, `${carriedIn}`],
    [words.restoration, `${duration(restoration.meanMs, words)} (n=${restoration.n}, ${words.open} ${restoration.open})`],
  ],
  patches: ({ value, patchDays, compliance, kaplanMeier }, words) => [
    [`${words.patched} (${patchDays} ${words.days})`, `${percent(value, words)} (${compliance.met}/${compliance.due})`],
    [words.medianLag, kaplanMeier.medianDays === null ? words.unknown : `${kaplanMeier.medianDays} ${words.days}`],
    [words.overdueOpen, `${compliance.overdueOpen}`],
  ],
  backups: ({ targets }, words) =>
    targets.map((each) => [
      `${words.backup} ${each.target}`,
      `${words.interval} ${duration(each.intervalMedianMs, words)} (${words.longest} ${duration(each.intervalMaxMs, words)}), ` +
        `${words.generations} ${each.generations?.total ?? words.unknown}`,
    ]),
  monitoring: ({ layers }, words) =>
    layers.map((each) => [
      `${words.monitoring} ${words[each.layer === 'network' ? 'networkDevice' : each.layer]}`,
      `${words.interval} ${duration(each.configuredIntervalMs, words)} (${words.longest} ${duration(each.maxGapMs, words)})`,
    ]),
  maintenance: ({ planned, emergency, cancelled, minimumNoticeMs }, words) => [
    [words.maintenance, `${words.planned} ${planned}, ${words.emergency} ${emergency}, ${words.cancelled} ${cancelled}`],
    [words.minimumNotice, duration(minimumNoticeMs, words)],
  ],
  notification: ({ value, notification }, words) => [
    [words.toldInTime, `${percent(value, words)} (n=${notification.n}, ${words.missed} ${notification.missed})`],
    [words.longest, duration(notification.maxMs, words)],
  ],
  support: ({ offered, value, completedInTime }, words) => [
    [words.contacts, `${offered}`],
    [words.answered, percent(value?.answeredPercent ?? null, words)],
    [words.completedInTime, percent(completedInTime, words)],
  ],
};

const linesOf = <Name extends FigureName>(name: Name, figure: FigureOf<Name>, words: Words): Lines => LINES[name](figure, words);

/** A figure for people: its name, and a line for each part. What is not known is said to be so, and never 0. */
export function figureLines(figure: Figure, language: Language): string[] {
  const words = WORDS[language];
  const lines = linesOf(figure.figure, figure as never, words);
  return [`■ ${words.titles[figure.figure]}`, ...(lines.length > 0 ? lines : [[words.noRecord, '']]).map(([label, value]) => `  ${label}: ${value}`.replace(/: $/, ''))];
}
