import type { AuditItem, FormField } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from '../audit.module.css';
import { ItemStateBadge } from '../state-badges';

const route = getRouteApi('/app/services/$service/disclosures/$disclosure/audit');

interface ItemListProps {
  items: readonly AuditItem[];
  current: string | undefined;
  fields: ReadonlyMap<string, FormField>;
}

/** Scrolls the list alone: the page stays where it is. */
const revealIn = (row: HTMLElement): void => {
  const list = row.closest('nav');
  if (list === null) return;
  const [shown, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < shown.top || inner.bottom > shown.bottom) list.scrollTop += inner.top - shown.top - (shown.height - inner.height) / 2;
};

const Item = ({ item: { field, state }, title, isCurrent }: { item: AuditItem; title: string; isCurrent: boolean }) => {
  const params = route.useParams();
  const { state: shown } = route.useSearch();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent && row.current !== null) revealIn(row.current);
  }, [isCurrent]);
  return (
    <li ref={row}>
      <Link
        to="/services/$service/disclosures/$disclosure/audit"
        params={params}
        search={{ state: shown, field }}
        replace
        resetScroll={false}
        className={classes.item}
        aria-current={isCurrent ? 'true' : undefined}
        activeProps={{}}
      >
        <span>
          <strong>{field}</strong> {title}
        </span>
        <ItemStateBadge state={state} />
      </Link>
    </li>
  );
};

export const ItemList = ({ items, current, fields }: ItemListProps) => {
  const t = useTranslations('audit.items');
  return (
    <nav className={`${classes.list} no-print`} aria-label={t('list')}>
      <ol>
        {items.map((item) => (
          <Item key={item.field} item={item} title={fields.get(item.field)?.title ?? ''} isCurrent={item.field === current} />
        ))}
      </ol>
    </nav>
  );
};
