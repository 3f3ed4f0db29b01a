import { Injectable } from '@nestjs/common';
import type { Figure, WhatIf, WhatIfResponse } from '@kaiji/contracts';
import { figuresOf, periodView } from '@kaiji/evidence';
import { canonicalJson, type JsonValue } from '@kaiji/ledger';
import { applyChanges, ChangeError, type FigureInput } from '@kaiji/metrics';
import { fieldError, type MessageKey } from '../../../platform/errors';
import { LoadFigureInput } from '../figure-input';
import { changesOf } from './changes-of';

const MESSAGE_OF_CODE: Record<ChangeError['code'], MessageKey> = {
  unknownIncident: 'recordNotFound',
  unknownMaintenance: 'recordNotFound',
  unknownCorrection: 'recordNotFound',
  unknownPolicy: 'recordNotFound',
  correctionExists: 'recordExists',
  fieldRequired: 'fieldStays',
  endsBeforeStart: 'endsBeforeStart',
};

/** What a figure says, without what it was read from. */
const content = ({ evidence: _evidence, rules: _rules, ...figure }: Figure): string => canonicalJson(figure as unknown as JsonValue);

function changed(input: FigureInput, { changes }: WhatIf): FigureInput {
  try {
    return applyChanges(input, changesOf(changes));
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    throw fieldError('changes', MESSAGE_OF_CODE[error.code], { id: error.subject, field: error.field ?? '' });
  }
}

/** Every figure as it is and as it would be with other decisions, side by side. Nothing is kept. */
@Injectable()
export class CompareWhatIf {
  constructor(private readonly load: LoadFigureInput) {}

  async run(serviceKey: string, body: WhatIf): Promise<WhatIfResponse> {
    const { input } = await this.load.run(serviceKey, body);
    const before = figuresOf(input);
    const after = figuresOf(changed(input, body));
    return {
      period: periodView(input),
      items: before.flatMap((figure, index) => {
        const other = after[index];
        return other === undefined ? [] : [{ figure: figure.figure, changed: content(figure) !== content(other), before: figure, after: other }];
      }),
    };
  }
}
