import type { AuditSample } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { VerificationCode } from '../../../shared/ui/verification-code';

export const SampleFacts = ({ sample: { population, seed, method, drawn, firm, drawnAt, drawnBy } }: { sample: AuditSample }) => {
  const t = useTranslations('audit');
  const format = useFormat();
  return (
    <StatList wide>
      <Stat label={t('samples.kind')} value={t(`kind.${population.kind}`)} hint={format.range(population.from, population.to)} />
      <Stat label={t('samples.count')} value={t('samples.drawnOf', { count: population.count, drawn })} />
      <Stat label={t('samples.code')} value={<VerificationCode hex={population.sha256} />} hint={`${t('samples.ledgerSize')}: ${t('ledger.size', { size: population.ledgerSize })}`} />
      <Stat label={t('samples.seed')} value={seed} />
      <Stat label={t('samples.method')} value={method} hint={t('samples.methodOf', { method })} />
      <Stat label={t('samples.drawnAt')} value={format.instant(drawnAt)} hint={t('by', { who: actorName(drawnBy), time: firm })} />
    </StatList>
  );
};
