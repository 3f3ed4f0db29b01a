import { Anchor } from '@mantine/core';
import type { Disclosure, FormEdition } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { useAllowed } from '../../../shared/session/get-session';
import { QueryContent } from '../../../shared/ui/query-content';
import { disclosurePeriod } from '../../../shared/period/disclosure-period';
import { ExportRefused } from '../export/export-refused';
import { useExport } from '../export/get-export';
import { chaptersOf } from '../form/chapters';
import { type FieldFilter, filteredFields } from '../form/field-filter';
import { useForm } from '../form/get-form';
import { answersByField } from '../form/progress';
import { useDisclosureOf } from '../get-disclosure';
import { useItemKeys } from '../keys/use-item-keys';
import { isOpen } from '../life/life-steps';
import { useAnswersBefore } from '../previous/use-answers-before';
import { StandingBanner } from '../standing/standing-banner';
import { ChapterNav } from './chapter-nav';
import { Chapters } from './chapters-list';
import { DisclosureHeading } from './disclosure-heading';
import { DisclosureHistory } from './disclosure-history';
import classes from './disclosure-page.module.css';
import { FilterBar } from './filter-bar';
import { LockedNotice } from './locked-notice';
import { useGoToItem, useNextToDo } from './use-next-to-do';

const route = getRouteApi('/app/services/$service/disclosures/$disclosure');

/** Which fields are shown is settled when the filter is chosen: a row must not vanish under the hands of who fills it in. */
const useFilter = (disclosure: Disclosure, form: FormEdition) => {
  const [filter, setFilter] = useState<FieldFilter>('all');
  const [shown, setShown] = useState<ReadonlySet<string>>();
  const choose = (next: FieldFilter): void => {
    setFilter(next);
    setShown(next === 'all' ? undefined : filteredFields(next, form.fields, answersByField(disclosure.answers)));
  };
  return { filter, shown, choose };
};

const Sheet = ({ disclosure, form }: { disclosure: Disclosure; form: FormEdition }) => {
  const mayWrite = useAllowed('disclosures.write');
  const service = useServiceKey();
  const exporting = useExport({ service, disclosure: disclosure.id });
  const chapters = useMemo(() => chaptersOf(form.fields), [form]);
  const answers = useMemo(() => answersByField(disclosure.answers), [disclosure.answers]);
  const period = useMemo(() => disclosurePeriod({ period: disclosure.period }), [disclosure.period]);
  const before = useAnswersBefore(disclosure);
  const { filter, shown, choose } = useFilter(disclosure, form);
  const goToItem = useGoToItem(() => choose('all'));
  const goToNextToDo = useNextToDo(form.fields, answers, goToItem);
  useItemKeys(goToNextToDo);
  const isWritable = mayWrite && isOpen(disclosure.state);
  return (
    <>
      <DisclosureHeading disclosure={disclosure} form={form} exporting={exporting} isWritable={isWritable} onGoTo={goToItem} />
      <ExportRefused exporting={exporting} period={period} />
      {disclosure.state === 'filed' && <StandingBanner disclosure={disclosure.id} form={form} onGoTo={goToItem} />}
      <LockedNotice state={disclosure.state} mayWrite={mayWrite} />
      <div className={classes.layout}>
        <ChapterNav chapters={chapters} answers={answers} />
        <div className={classes.sheet}>
          <FilterBar filter={filter} onChange={choose} onNextToDo={() => goToNextToDo(undefined)} fields={form.fields} answers={answers} />
          <Chapters
            chapters={chapters}
            shown={shown}
            answers={answers}
            place={{ service, disclosure: disclosure.id }}
            isWritable={isWritable}
            period={period}
            timeZone={disclosure.period.timeZone}
            before={before}
            onNextToDo={goToNextToDo}
          />
          <DisclosureHistory disclosure={disclosure} />
        </div>
      </div>
    </>
  );
};

export const DisclosurePage = () => {
  const t = useTranslations('disclosures');
  const { disclosure: id, service } = route.useParams();
  const disclosure = useDisclosureOf(id);
  const form = useForm(disclosure.data?.edition ?? 'asp-saas-2019');
  return (
    <>
      <Anchor size="sm" className="no-print" renderRoot={(props) => <Link to="/services/$service/disclosures" params={{ service }} {...props} />}>
        {t('back')}
      </Anchor>
      <QueryContent query={disclosure} skeletonHeight={400}>
        {(sheet) => (
          <QueryContent query={form} skeletonHeight={400}>
            {(edition) => <Sheet key={sheet.id} disclosure={sheet} form={edition} />}
          </QueryContent>
        )}
      </QueryContent>
    </>
  );
};
