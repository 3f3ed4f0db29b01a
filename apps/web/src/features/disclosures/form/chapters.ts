import type { FormField } from '@kaiji/contracts';

export interface Category {
  name: string;
  fields: FormField[];
}

/** A section of the form with its categories, in the form's order. */
export interface Chapter {
  name: string;
  /** Part of the page's address. */
  anchor: string;
  fields: FormField[];
  categories: Category[];
}

/** Consecutive fields of one category; a category's name may come again further down. */
const categoriesOf = (fields: readonly FormField[]): Category[] => {
  const categories: Category[] = [];
  for (const field of fields) {
    const last = categories.at(-1);
    if (last?.name === field.category) last.fields.push(field);
    else categories.push({ name: field.category, fields: [field] });
  }
  return categories;
};

export const chaptersOf = (fields: readonly FormField[]): Chapter[] => {
  const names = [...new Set(fields.map((field) => field.section))];
  return names.map((name, index) => {
    const own = fields.filter((field) => field.section === name);
    return { name, anchor: `chapter-${index + 1}`, fields: own, categories: categoriesOf(own) };
  });
};
