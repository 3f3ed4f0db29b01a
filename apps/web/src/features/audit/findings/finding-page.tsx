import { Anchor } from '@mantine/core';
import type { AuditFinding } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import classes from '../audit.module.css';
import { AuditMessages } from '../audit-messages';
import { useFinding } from '../get-audit';
import { FindingAbout } from './finding-about';
import { FindingMemos } from './finding-memos';
import { FindingThread } from './finding-thread';
import { useTargetWords } from './use-target-words';

const route = getRouteApi('/app/services/$service/audit/findings/$finding');

const Loaded = ({ finding }: { finding: AuditFinding }) => {
  const t = useTranslations('audit.findings');
  const target = useTargetWords();
  const { service, number, memos, firm, id } = finding;
  return (
    <>
      <PageHeading
        title={t('one', { number })}
        lead={target(finding)}
        actions={
          <Anchor size="sm" renderRoot={(props) => <Link to="/services/$service/audit/findings" params={{ service }} {...props} />}>
            {t('back')}
          </Anchor>
        }
      />
      <div className={classes.stack}>
        <FindingAbout finding={finding} />
        <FindingThread finding={finding} />
        {memos !== undefined && <FindingMemos id={id} firm={firm} memos={memos} />}
      </div>
    </>
  );
};

const Screen = () => {
  const { finding } = route.useParams();
  return (
    <QueryContent query={useFinding(finding)} skeletonHeight={360}>
      {(loaded) => <Loaded finding={loaded} />}
    </QueryContent>
  );
};

/** One finding: what it is about, what both sides said, and what the firm keeps to itself. */
export const FindingPage = () => (
  <AuditMessages>
    <Screen />
  </AuditMessages>
);
