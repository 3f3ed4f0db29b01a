import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../shared/api/use-service-key';
import { EmptyNotice } from '../../shared/ui/empty-notice';
import classes from './no-records-yet.module.css';

export const NoRecordsYet = () => {
  const t = useTranslations('overview.noData');
  const service = useServiceKey();
  return (
    <div className={classes.wide}>
      <EmptyNotice title={t('title')} body={t('body')} example={t('example', { service })} />
    </div>
  );
};
