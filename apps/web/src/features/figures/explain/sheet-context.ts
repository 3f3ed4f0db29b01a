import { type Derivation, FORM_CAUSES, LAYERS, type Quantity } from '@kaiji/contracts';
import { createContext, useContext } from 'react';
import { useTranslations } from 'use-intl';
import type { DerivationCatalogue } from '../../../shared/i18n/catalogue';
import { amountText, intervalName, quantityName } from './wording';

interface SheetContents {
  derivation: Derivation;
  words: DerivationCatalogue;
}

export const SheetContext = createContext<SheetContents | undefined>(undefined);

/** Causes, layers, the whole service and intervals in words; any other subject is the id of a record. */
const useSubjectName = ({ figure }: Derivation, words: DerivationCatalogue) => {
  const t = useTranslations('vocabulary');
  return (subject: string): string => {
    const cause = figure === 'incidents' ? FORM_CAUSES.find((one) => one === subject) : undefined;
    const layer = figure === 'monitoring' ? LAYERS.find((one) => one === subject) : undefined;
    if (cause !== undefined) return t(`cause.${cause}`);
    if (layer !== undefined) return t(`layer.${layer}`);
    if (figure === 'monitoring' && subject === 'service') return words.row.service;
    return intervalName(words, subject) ?? subject;
  };
};

/** The derivation on the sheet, and its words. */
export const useSheet = () => {
  const contents = useContext(SheetContext);
  if (contents === undefined) throw new Error('no sheet around this component');
  const { derivation, words } = contents;
  const subjectName = useSubjectName(derivation, words);
  return {
    derivation,
    words,
    subjectName,
    name: (one: Quantity): string => quantityName(words, derivation.figure, one, one.subject === undefined ? '' : subjectName(one.subject)),
    amount: (one: Pick<Quantity, 'value' | 'unit'>): string => amountText(words, one),
  };
};
