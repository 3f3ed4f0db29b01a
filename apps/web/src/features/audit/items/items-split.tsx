import { Stack, Text } from '@mantine/core';
import type { DisclosureAudit, FormField } from '@kaiji/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { neighbour } from '../../../shared/keys/neighbour';
import { useAllowed } from '../../../shared/session/get-session';
import classes from '../audit.module.css';
import { RaiseDialog } from '../findings/raise-dialog';
import type { AuditKeyAction } from './audit-key';
import { type AuditItemsSearch, chosenItem, filterItems } from './audit-search';
import { CheckDialog } from './check-dialog';
import { ItemDetail } from './item-detail';
import { ItemFilter } from './item-filter';
import { ItemList } from './item-list';
import { useAuditKeys } from './use-audit-keys';

const route = getRouteApi('/app/services/$service/disclosures/$disclosure/audit');

export type ItemDialog = 'check' | 'finding';

const useItemsKeys = ({ audit, search, mayWrite, ask }: { audit: DisclosureAudit; search: AuditItemsSearch; mayWrite: boolean; ask: (dialog: ItemDialog) => void }): void => {
  const navigate = route.useNavigate();
  const current = chosenItem(audit.items, search);
  useAuditKeys((action: AuditKeyAction) => {
    if (action === 'check' || action === 'finding') {
      if (mayWrite && current !== undefined) ask(action);
      return;
    }
    const shown = filterItems(audit.items, search.state).map((one) => one.field);
    const field = neighbour(shown, current?.field, action === 'next' ? 1 : -1);
    if (field !== undefined) void navigate({ search: (before) => ({ ...before, field }), replace: true, resetScroll: false });
  });
};

/** The list and the item that is open. */
export const ItemsSplit = ({ audit, fields }: { audit: DisclosureAudit; fields: ReadonlyMap<string, FormField> }) => {
  const t = useTranslations('audit');
  const search = route.useSearch();
  const mayWrite = useAllowed('audit.write');
  const [dialog, setDialog] = useState<ItemDialog>();
  const close = (): void => setDialog(undefined);
  useItemsKeys({ audit, search, mayWrite, ask: setDialog });
  const item = chosenItem(audit.items, search);
  const disclosure = audit.disclosure;
  return (
    <Stack>
      <ItemFilter counts={audit.counts} state={search.state} />
      <div className={classes.split}>
        <ItemList items={filterItems(audit.items, search.state)} current={item?.field} fields={fields} />
        {item === undefined ? (
          <Text size="sm">{t('items.none')}</Text>
        ) : (
          <ItemDetail key={item.field} item={item} disclosure={disclosure} field={fields.get(item.field)} onAsk={mayWrite ? setDialog : undefined} />
        )}
      </div>
      {dialog === 'check' && item !== undefined && <CheckDialog item={item} disclosure={disclosure.id} onClose={close} />}
      {dialog === 'finding' && item !== undefined && (
        <RaiseDialog
          target={t('raise.item', { field: item.field, revision: item.answer.revision })}
          about={{ disclosure: disclosure.id, field: item.field, revision: item.answer.revision }}
          onClose={close}
        />
      )}
    </Stack>
  );
};
