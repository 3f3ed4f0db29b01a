import { Anchor, Group, Stack } from '@mantine/core';
import type { FrozenFigure } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { VerificationCode } from '../../../shared/ui/verification-code';
import { StatementLink } from './statement-link';

/** The signed statement and the evidence that it names. */
export const FrozenProof = ({ frozen }: { frozen: FrozenFigure }) => {
  const t = useTranslations('frozen');
  const { service, statement, inputs } = frozen;
  return (
    <SectionCard title={t('statement')}>
      <Stack>
        <StatList wide>
          <Stat label={t('statementCode')} value={<VerificationCode hex={statement.sha256} />} />
          <Stat label={t('inputs')} value={t('inputsValue', { count: inputs.count })} />
          <Stat label={t('inputsCode')} value={<VerificationCode hex={inputs.merkleRoot} />} />
        </StatList>
        <Group gap="xs" className="no-print">
          <StatementLink frozen={frozen} />
          <Anchor size="sm" renderRoot={(props) => <Link to="/services/$service/ledger/$tab" params={{ service, tab: 'entries' }} search={{ q: statement.subject }} {...props} />}>
            {t('entry')}
          </Anchor>
        </Group>
      </Stack>
    </SectionCard>
  );
};
