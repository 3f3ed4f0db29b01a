const rowOf = (field: string): HTMLElement | null => document.getElementById(`field-${field}`);
const editorOf = (field: string): HTMLElement | null => document.querySelector(`[data-answer="${CSS.escape(field)}"]`);

const focus = (element: HTMLElement): void => {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
};

/** The item's editor where there is one, its row where nothing can be typed; `false` where the item is not on the screen. */
export const goToItem = (field: string): boolean => {
  const target = editorOf(field) ?? rowOf(field);
  if (target !== null) focus(target);
  return target !== null;
};

/** The row, so that j and k go on working. */
export const goToRow = (field: string): void => {
  const row = rowOf(field);
  if (row !== null) focus(row);
};

/** Id of the item in which an element lies. */
export const itemOf = (element: EventTarget | null): string | undefined => {
  const row = element instanceof Element ? element.closest<HTMLElement>('[data-item]') : null;
  return row?.dataset.item;
};

/** Ids of the items on the screen, from above. */
export const itemsOnScreen = (): string[] => [...document.querySelectorAll<HTMLElement>('[data-item]')].map((row) => row.dataset.item ?? '');
