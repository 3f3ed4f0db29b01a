import type { Answer, Disclosure, FormEdition } from '@kaiji/contracts';
import { formEdition } from '@kaiji/forms';

export const EDITION = formEdition('asp-saas-2019') as FormEdition;

export const answer = (field: string, text: string | null, over: Partial<Answer> = {}): Answer => ({
  field,
  text,
  source: text === null ? null : 'typed',
  revision: 1,
  updatedAt: null,
  updatedBy: null,
  ...over,
});

/** A disclosure of the 2019 form; rows that are not named have no answer. */
export const disclosure = (texts: Record<string, string | Partial<Answer>>, over: Partial<Disclosure> = {}): Disclosure => ({
  id: '3f0c9f0e-6f2b-4a0e-9d3b-0a4f1d2c3b4a',
  service: 'order',
  edition: EDITION.edition,
  date: '2019-10-31',
  period: { from: '2018-10-31T15:00:00.000Z', to: '2019-10-31T15:00:00.000Z', timeZone: 'Asia/Tokyo', asOf: '2019-11-01T00:00:00.000Z' },
  state: 'draft',
  createdAt: '2019-11-01T00:00:00.000Z',
  createdBy: 'officer',
  answers: EDITION.fields.map(({ id }) => {
    const given = texts[id];
    return typeof given === 'object' ? answer(id, given.text ?? null, given) : answer(id, given ?? null);
  }),
  history: [],
  ...over,
});
