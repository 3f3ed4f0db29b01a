import { Checkbox, Stack } from '@mantine/core';
import { type Role, ROLES } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';

interface RoleChoicesProps {
  roles: Role[];
  error: string | undefined;
  onChange: (roles: Role[]) => void;
}

/** An administrator cannot be an approver: choosing one rules the other out. */
const excluded = (one: Role, roles: readonly Role[]): boolean =>
  (one === 'approver' && roles.includes('administrator')) || (one === 'administrator' && roles.includes('approver'));

export const RoleChoices = ({ roles, error, onChange }: RoleChoicesProps) => {
  const t = useTranslations('settings.accounts');
  const role = useTranslations('vocabulary.role');
  return (
    <Checkbox.Group label={t('roles')} description={t('rolesHint')} required value={roles} error={error} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {ROLES.map((one) => (
          <Checkbox key={one} value={one} label={role(one)} disabled={excluded(one, roles)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
};
