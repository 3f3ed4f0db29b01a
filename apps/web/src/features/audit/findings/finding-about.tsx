import { Alert, Anchor, Group, Stack, Text } from '@mantine/core';
import type { AuditFinding } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { Icon } from '../../../shared/ui/icon';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import classes from '../audit.module.css';
import { FindingStateBadge, SeverityBadge } from '../state-badges';

const Links = ({ finding: { service, target } }: { finding: AuditFinding }) => {
  const t = useTranslations('audit.findings');
  const { disclosure, field, frozenFigure, subject } = target;
  return (
    <Group gap="md" fz="sm">
      {disclosure !== undefined && (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/disclosures/$disclosure/audit" params={{ service, disclosure }} search={{ field }} {...props} />}>
          {t('toDisclosure')}
        </Anchor>
      )}
      {frozenFigure !== undefined && (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/frozen/$id" params={{ service, id: frozenFigure }} {...props} />}>
          {t('toFrozen')}
        </Anchor>
      )}
      <Anchor inherit renderRoot={(props) => <Link to="/services/$service/ledger/$tab" params={{ service, tab: 'entries' }} search={{ q: subject }} {...props} />}>
        {t('toEntry')}
      </Anchor>
    </Group>
  );
};

/** What the finding speaks of, as it was when it was raised. */
export const FindingAbout = ({ finding }: { finding: AuditFinding }) => {
  const t = useTranslations('audit');
  const format = useFormat();
  const { state, severity, type, firm, raisedAt, raisedBy, moved, target } = finding;
  return (
    <SectionCard title={t('findings.about')} actions={<FindingStateBadge state={state} />}>
      <Stack gap="sm">
        <StatList wide>
          <Stat label={t('findings.severity')} value={<SeverityBadge severity={severity} />} />
          <Stat label={t('findings.type')} value={t(`type.${type}`)} />
          <Stat label={t('findings.firm')} value={firm} />
          <Stat label={t('findings.raised')} value={format.instant(raisedAt)} hint={actorName(raisedBy)} />
        </StatList>
        {target.field !== undefined && (
          <div>
            <Text size="xs" c="dimmed">
              {t('findings.answerThen')}
            </Text>
            <p className={classes.text}>{target.answerText ?? t('items.noAnswer')}</p>
          </div>
        )}
        {moved && <Alert color="yellow" variant="light" title={t('findings.moved')} icon={<Icon name="info" />} />}
        <Links finding={finding} />
      </Stack>
    </SectionCard>
  );
};
