import { getRouteApi } from '@tanstack/react-router';
import classes from '../ledger.module.css';
import { EntriesList } from './entries-list';
import { EntryDrawer } from './entry-drawer';
import { EntryFilter } from './entry-filter';
import type { LedgerSearch } from './ledger-search';

const route = getRouteApi('/app/services/$service/ledger/$tab');

const EMPTY: LedgerSearch = { kind: undefined, q: undefined, scope: undefined, receivedFrom: undefined, receivedTo: undefined, entry: undefined };

export const EntriesTab = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { entry, ...filter } = search;
  const go = (next: LedgerSearch): void => void navigate({ search: (before) => ({ ...before, ...EMPTY, ...next }) });
  return (
    <div className={classes.stack}>
      <EntryFilter key={JSON.stringify(filter)} search={filter} onSearch={go} />
      <EntriesList search={filter} onSelect={(seq) => go({ ...filter, entry: seq })} />
      {entry !== undefined && <EntryDrawer key={entry} seq={entry} onClose={() => go(filter)} />}
    </div>
  );
};
