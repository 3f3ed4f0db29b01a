import { fillNote } from '../fill-note';
import type { NumberedOperand, NumberedStep } from './number-steps';
import { useSheet } from './sheet-context';
import classes from './sheet.module.css';

const SIGN_OF: Readonly<Record<NumberedStep['operation'], string>> = {
  sum: '+',
  difference: '−',
  product: '×',
  quotient: '÷',
  roundDown: '',
  roundUp: '',
  greatest: '',
  least: '',
};

const Operand = ({ operand, sign }: { operand: NumberedOperand; sign: string }) => {
  const { words, name, amount } = useSheet();
  return (
    <li>
      <span className={classes.sign}>{sign}</span>
      <span className={classes.amount}>{amount(operand)}</span>
      <span className={classes.of}>
        {name(operand)}
        {operand.line !== undefined && ` ${fillNote(words.sheet.reference, { number: operand.line })}`}
      </span>
    </li>
  );
};

/** What is done beside the arithmetic: where a number is cut off, or that one of several is picked. */
const useRule = () => {
  const { sheet } = useSheet().words;
  return ({ operation, decimals = 0, rounding = 'down' }: NumberedStep): string | undefined => {
    const params = { next: decimals + 1, direction: sheet[rounding] };
    if (operation === 'quotient') return fillNote(sheet.quotientCut, params);
    if (operation === 'roundDown' || operation === 'roundUp') return decimals === 0 ? fillNote(sheet.roundToWhole, params) : fillNote(sheet.roundTo, params);
    return operation === 'greatest' || operation === 'least' ? sheet[operation] : undefined;
  };
};

/** One line's operation with its operands, each with the line that it comes from. */
export const Calculation = ({ step }: { step: NumberedStep }) => {
  const { sheet } = useSheet().words;
  const rule = useRule()(step);
  const picks = step.operation === 'greatest' || step.operation === 'least';
  return (
    <>
      {picks && <div className={classes.rule}>{rule}</div>}
      {step.operands.length === 0 && sheet.noOperands}
      <ul className={classes.operands}>
        {step.operands.map((operand, index) => (
          <Operand key={`${operand.code} ${operand.subject ?? ''} ${operand.line ?? ''}`} operand={operand} sign={index === 0 ? '' : SIGN_OF[step.operation]} />
        ))}
      </ul>
      {!picks && rule !== undefined && <div className={classes.rule}>{rule}</div>}
    </>
  );
};
