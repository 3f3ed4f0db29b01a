import { Anchor, Group } from '@mantine/core';
import type { AuditItem, DisclosureHead } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { disclosurePeriod } from '../../../shared/period/disclosure-period';
import { SectionCard } from '../../../shared/ui/section-card';
import { SheetLink } from '../../../shared/ui/sheet-link';
import { answerSubject, originalsOf } from './originals-of';

interface ItemOriginalsProps {
  item: AuditItem;
  disclosure: DisclosureHead;
}

const FigureOriginals = ({ figure, disclosure }: { figure: NonNullable<AuditItem['figure']>; disclosure: DisclosureHead }) => {
  const t = useTranslations();
  const { service } = disclosure;
  const period = disclosurePeriod(disclosure);
  const { screens, segments, entryKind } = originalsOf(figure.figure);
  const id = figure.frozen?.id;
  const entries = [...(segments ? [{ kind: 'segment', label: t('audit.items.segments') }] : []), ...(entryKind === undefined ? [] : [{ kind: entryKind, label: t('shell.nav.ledger') }])];
  return (
    <>
      <SheetLink figure={figure.figure} period={period} />
      {id !== undefined && (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/frozen/$id" params={{ service, id }} {...props} />}>
          {t('audit.items.toFrozen')}
        </Anchor>
      )}
      {screens.map((screen) => (
        <Anchor key={screen} inherit renderRoot={(props) => <Link to={`/services/$service/${screen}`} params={{ service }} search={period} {...props} />}>
          {t(`shell.nav.${screen}`)}
        </Anchor>
      ))}
      {entries.map(({ kind, label }) => (
        <Anchor key={kind} inherit renderRoot={(props) => <Link to="/services/$service/ledger/$tab" params={{ service, tab: 'entries' }} search={{ kind }} {...props} />}>
          {label}
        </Anchor>
      ))}
    </>
  );
};

/** The ways from an item to what it rests on. */
export const ItemOriginals = ({ item: { field, figure, answer }, disclosure }: ItemOriginalsProps) => {
  const t = useTranslations('audit.items');
  const { service, id } = disclosure;
  const q = answerSubject(id, field, answer.revision);
  return (
    <SectionCard title={t('originals')}>
      <Group gap="md" fz="sm">
        {figure !== null && <FigureOriginals figure={figure} disclosure={disclosure} />}
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/ledger/$tab" params={{ service, tab: 'entries' }} search={{ q }} {...props} />}>
          {t('answerEntries')}
        </Anchor>
      </Group>
    </SectionCard>
  );
};
