import { AUDIT_ITEM_STATES, type AuditItem, type AuditItemState } from '@kaiji/contracts';

/** What the URL says of the items that are shown, and of the one that is open. */
export interface AuditItemsSearch {
  state?: AuditItemState;
  field?: string;
}

export const parseAuditItemsSearch = (search: Record<string, unknown>): AuditItemsSearch => {
  const { field } = search;
  return {
    state: AUDIT_ITEM_STATES.find((one) => one === search.state),
    field: (typeof field === 'string' || typeof field === 'number') && field !== '' ? String(field) : undefined,
  };
};

export const filterItems = (items: readonly AuditItem[], state: AuditItemState | undefined): AuditItem[] =>
  items.filter((one) => state === undefined || one.state === state);

/** The item to show: the one that was chosen, also where the filter has just dropped it; the first of the list where none was. */
export const chosenItem = (items: readonly AuditItem[], { state, field }: AuditItemsSearch): AuditItem | undefined =>
  items.find((one) => one.field === field) ?? filterItems(items, state)[0];
