import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import styles from './shell.module.css';

/** Which company this is, and what day it is for the business. */
export function Surroundings() {
  const { t } = useTranslation('app');
  const { companyName, businessDate } = useSession();
  return (
    <div className={styles.surroundings}>
      <span className={styles.company}>{companyName}</span>
      <span className={styles.when} title={t('frame.businessDateMeaning')}>
        {t('frame.businessDate', { date: businessDate })}
      </span>
    </div>
  );
}
