import { Anchor } from '@mantine/core';
import type { DisclosureAudit, FormField } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { disclosurePeriod } from '../../../shared/period/disclosure-period';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { useFormat } from '../../../shared/ui/use-format';
import { AuditMessages } from '../audit-messages';
import { useDisclosureAudit } from '../get-audit';
import { useFormFields } from './get-form-fields';
import { ItemsSplit } from './items-split';

const route = getRouteApi('/app/services/$service/disclosures/$disclosure/audit');

const Loaded = ({ audit, fields }: { audit: DisclosureAudit; fields: ReadonlyMap<string, FormField> }) => {
  const t = useTranslations('audit.items');
  const format = useFormat();
  const { from, to } = disclosurePeriod(audit.disclosure);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead', { period: format.period(from, to), firm: audit.firm ?? t('allFirms') })}
        actions={
          <Anchor size="sm" renderRoot={(props) => <Link to="/audit" {...props} />}>
            {t('back')}
          </Anchor>
        }
      />
      <ItemsSplit audit={audit} fields={fields} />
    </>
  );
};

const WithForm = ({ audit }: { audit: DisclosureAudit }) => (
  <QueryContent query={useFormFields(audit.disclosure.edition)} skeletonHeight={360}>
    {(fields) => <Loaded audit={audit} fields={fields} />}
  </QueryContent>
);

const Screen = () => {
  const { disclosure } = route.useParams();
  return (
    <QueryContent query={useDisclosureAudit(disclosure)} skeletonHeight={360}>
      {(audit) => <WithForm audit={audit} />}
    </QueryContent>
  );
};

/** A disclosure item by item, beside what each answer rests on. */
export const AuditItemsPage = () => (
  <AuditMessages>
    <Screen />
  </AuditMessages>
);
