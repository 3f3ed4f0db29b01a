import { CHECK_TEXT, CONCLUSIONS, FINDING_TEXT, OUTCOME_TEXT, type Outcome, type VerificationReport } from '@kaiji/ledger';

export type ReportLanguage = 'ja' | 'en';

const MARK: Readonly<Record<Outcome, string>> = { match: '✓', mismatch: '✗', unverifiable: '?', skipped: '–' };
/** Of one check so many findings are printed; the JSON has all of them. */
const MOST_FINDINGS = 20;

const TEXT = {
  about: { ja: '対象', en: 'About' },
  checkpoint: { ja: 'チェックポイント', en: 'Checkpoint' },
  result: { ja: '結果', en: 'Result' },
  conclusions: { ja: 'この結果から言えること・言えないこと', en: 'What follows from this, and what does not' },
  more: { ja: 'ほか', en: 'and more:' },
} as const;

/** A report for people, line by line. */
export function reportLines(report: VerificationReport, language: ReportLanguage): string[] {
  const { about, checkpoint, checks, outcome } = report;
  const lines: string[] = [];
  if (about !== undefined) lines.push(`${TEXT.about[language]}: ${about.service}  ${about.from} – ${about.to}`);
  if (checkpoint !== undefined) lines.push(`${TEXT.checkpoint[language]}: ${checkpoint.origin}  ${checkpoint.size}  ${checkpoint.root.toString('hex')}`);
  lines.push('');
  for (const { name, outcome: each, checked, findings } of checks) {
    lines.push(`${MARK[each]} ${CHECK_TEXT[name][language]}: ${OUTCOME_TEXT[each][language]} (${checked})`);
    for (const { code, item, detail } of findings.slice(0, MOST_FINDINGS)) {
      lines.push(`    ${item}: ${FINDING_TEXT[code][language]}${detail === undefined ? '' : ` [${detail}]`}`);
    }
    if (findings.length > MOST_FINDINGS) lines.push(`    ${TEXT.more[language]} ${findings.length - MOST_FINDINGS}`);
  }
  lines.push('', `${TEXT.result[language]}: ${OUTCOME_TEXT[outcome][language]}`, '', `${TEXT.conclusions[language]}:`);
  for (const one of CONCLUSIONS) lines.push(`- ${one[language]}`);
  return lines;
}
