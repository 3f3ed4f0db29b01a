import { NumberInput, Select, SimpleGrid } from '@mantine/core';
import type { Policy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { CHOICE_LIMITS, POLICY_CHOICES, type PolicyChoice } from './policy-choices';

interface PolicyFieldsProps {
  policy: Policy;
  onChange: (policy: Policy) => void;
  errorOf?: (choice: PolicyChoice) => string | undefined;
}

const isNumber = (choice: PolicyChoice): choice is Exclude<PolicyChoice, 'basis'> => choice !== 'basis';

/** All choices of a policy; a number that is half typed leaves the choice as it was. */
export const PolicyFields = ({ policy, onChange, errorOf }: PolicyFieldsProps) => {
  const t = useTranslations('figures.policyOf');
  const unit = useTranslations('figures.policyUnit');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm" verticalSpacing="xs">
      <Select
        label={t('basis')}
        allowDeselect={false}
        value={policy.basis}
        data={[
          { value: 'probes', label: t('basisProbes') },
          { value: 'incidents', label: t('basisIncidents') },
        ]}
        onChange={(basis) => basis !== null && onChange({ ...policy, basis })}
      />
      {POLICY_CHOICES.filter(isNumber).map((choice) => (
        <NumberInput
          key={choice}
          label={`${t(choice)}${unit(choice)}`}
          {...CHOICE_LIMITS[choice]}
          allowDecimal={!Number.isInteger(CHOICE_LIMITS[choice].step)}
          value={policy[choice] ?? ''}
          error={errorOf?.(choice)}
          onChange={(value) => {
            if (typeof value === 'number') onChange({ ...policy, [choice]: value });
            else if (value === '' && choice === 'referenceIntervalSeconds') onChange({ ...policy, referenceIntervalSeconds: undefined });
          }}
        />
      ))}
    </SimpleGrid>
  );
};
