import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';
import { goToItem, goToRow, itemOf, itemsOnScreen } from './go-to-item';
import { itemAction } from './item-key';
import { neighbour } from '../../../shared/keys/neighbour';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Enter keeps its meaning on what can be pressed. */
const isPressable = (target: EventTarget | null): boolean => target instanceof Element && target.closest('a, button, [role="menuitem"], summary') !== null;

const isInDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;

/** Keys of the form's page: j and k from item to item, Enter into the item's field, Ctrl+Enter to what is left to do. */
export const useItemKeys = (onNextToDo: (after: string | undefined) => void): void => {
  const last = useRef<string | undefined>(undefined);
  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented || isInDialog(event.target)) return;
    const action = itemAction(event, isField(event.target));
    const current = itemOf(event.target) ?? last.current;
    if (action === undefined || (action === 'write' && (isPressable(event.target) || itemOf(event.target) === undefined))) return;
    event.preventDefault();
    if (action === 'nextToDo') return onNextToDo(current);
    const target = action === 'write' ? current : neighbour(itemsOnScreen(), current, action === 'next' ? 1 : -1);
    if (target === undefined) return;
    last.current = target;
    if (action === 'write') goToItem(target);
    else goToRow(target);
  });
};
