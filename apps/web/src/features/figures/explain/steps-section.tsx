import { DataTable } from '../../../shared/ui/data-table';
import { fillNote } from '../fill-note';
import { Calculation } from './calculation';
import { numberSteps } from './number-steps';
import { useSheet } from './sheet-context';
import { SheetSection } from './sheet-section';

export const StepsSection = () => {
  const { derivation, words, name, amount } = useSheet();
  const { sheet } = words;
  const steps = numberSteps(derivation.steps);
  return (
    <SheetSection title={sheet.steps} hint={sheet.stepsHint}>
      <DataTable
        caption={sheet.steps}
        rows={steps}
        rowKey={(step) => String(step.number)}
        empty={sheet.stepsEmpty}
        limit={60}
        columns={[
          { key: 'number', header: sheet.stepNumber, cell: (step) => fillNote(sheet.reference, { number: step.number }), nowrap: true },
          { key: 'what', header: sheet.stepWhat, cell: (step) => name(step.result) },
          { key: 'how', header: sheet.stepHow, cell: (step) => <Calculation step={step} /> },
          { key: 'result', header: sheet.stepResult, cell: (step) => <strong>{amount(step.result)}</strong>, align: 'right' },
        ]}
      />
    </SheetSection>
  );
};
