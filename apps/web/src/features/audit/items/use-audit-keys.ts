import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';
import { type AuditKeyAction, auditKeyAction } from './audit-key';

const SEQUENCE_MS = 1200;

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('[role="dialog"], [role="menu"]') !== null);

/** Keys work where nobody types and no dialog is open. */
export const useAuditKeys = (onAction: (action: AuditKeyAction) => void): void => {
  const last = useRef<{ key: string; at: number } | undefined>(undefined);
  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented || isBusy(event.target)) return;
    const previous = last.current !== undefined && event.timeStamp - last.current.at < SEQUENCE_MS ? last.current.key : undefined;
    last.current = { key: event.key, at: event.timeStamp };
    const action = auditKeyAction(event, previous);
    if (action === undefined) return;
    event.preventDefault();
    onAction(action);
  });
};
