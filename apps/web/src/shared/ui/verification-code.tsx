import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortVerificationCode, verificationCodeGroups } from '../format/format-count';
import classes from './verification-code.module.css';

/** The beginning of a hash, to be compared by eye; all of it on demand, and on paper. */
export const VerificationCode = ({ hex }: { hex: string }) => {
  const t = useTranslations('ui');
  const [full, setFull] = useState(false);
  return (
    <UnstyledButton className={classes.code} aria-expanded={full} title={full ? t('codeShort') : t('codeFull')} onClick={() => setFull(!full)}>
      <span className={classes.short} hidden={full}>{`${shortVerificationCode(hex)}-…`}</span>
      <span className={classes.full} data-shown={full || undefined}>
        {verificationCodeGroups(hex).map((group, index) => (
          <span key={`${index} ${group}`}>{group}</span>
        ))}
      </span>
    </UnstyledButton>
  );
};
