import type { Disclosure, FormEdition } from '@kaiji/contracts';

/** A disclosure with the form's own words beside each answer, as JSON text; equal disclosures give equal text. */
export const writeFormJson = (disclosure: Disclosure, edition: FormEdition, serviceName: string): string => {
  const answers = new Map(disclosure.answers.map((one) => [one.field, one]));
  const { answers: _, history, ...head } = disclosure;
  const document = {
    ...head,
    serviceName,
    form: { edition: edition.edition, title: edition.title },
    answers: edition.fields.map(({ id, no, section, category, title, prompt, requirement }) => ({
      ...{ field: id, no, section, category, title, prompt, requirement },
      ...answers.get(id),
    })),
    history,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
