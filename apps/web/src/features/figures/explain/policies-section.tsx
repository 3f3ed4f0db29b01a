import type { DerivationPolicy, UptimeTotals } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PolicyDifferences } from '../../../shared/policy/policy-differences';
import { PolicyList } from '../../../shared/policy/policy-list';
import { PercentText } from '../../../shared/ui/percent-text';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';
import { SheetSection } from './sheet-section';

const TOTALS = ['agreed', 'up', 'down', 'unknown'] as const;

const Totals = ({ totals, value }: { totals: UptimeTotals; value: DerivationPolicy['value'] }) => {
  const t = useTranslations('figures.uptime');
  const { words, amount } = useSheet();
  return (
    <StatList>
      <Stat label={words.sheet.result} value={<PercentText value={value ?? null} />} />
      {TOTALS.map((part) => (
        <Stat key={part} label={t(part)} value={amount({ value: String(totals[`${part}Ms`]), unit: 'ms' })} />
      ))}
    </StatList>
  );
};

const Piece = ({ piece, before, isOnly }: { piece: DerivationPolicy; before: DerivationPolicy | undefined; isOnly: boolean }) => {
  const { sheet } = useSheet().words;
  const format = useFormat();
  return (
    <div className={classes.piece}>
      <StatList wide>
        <Stat label={sheet.policyFrom} value={fillNote(sheet.policyPiece, { from: format.instant(piece.from), to: format.instant(piece.to) })} />
        <Stat label={sheet.policySince} value={piece.sinceAt === null ? sheet.sinceStart : format.instant(piece.sinceAt)} hint={piece.id} />
        <Stat label={sheet.policyReason} value={piece.reason ?? sheet.noReason} />
        {before !== undefined && <Stat label={sheet.changedFromBefore} value={<PolicyDifferences before={before.policy} after={piece.policy} />} />}
      </StatList>
      <PolicyList policy={piece.policy} />
      {!isOnly && piece.totals !== undefined && <Totals totals={piece.totals} value={piece.value} />}
    </div>
  );
};

/** Under which choices each piece of the period was computed, since when and why. */
export const PoliciesSection = () => {
  const { derivation, words } = useSheet();
  const { policies } = derivation;
  return (
    <SheetSection title={words.sheet.policies} hint={policies.length > 1 ? words.sheet.policiesHint : undefined}>
      {policies.map((piece, index) => (
        <Piece key={piece.from} piece={piece} before={policies[index - 1]} isOnly={policies.length === 1} />
      ))}
    </SheetSection>
  );
};
