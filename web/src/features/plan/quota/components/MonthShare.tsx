import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Explanation } from '../api/quotas';
import styles from './quota.module.css';

/** How the year fell on the window, and why it did not go by the months' own history where it did not. */
export function MonthShare({ of: { month, path, quota } }: { of: Explanation }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  const own = path.at(-1);
  if (!month || !own) return null;
  return (
    <Panel title={t('quota.month', { period: month.period })}>
      <p className={styles.sentence}>
        {t('quota.monthSentence', {
          year: formatNumber(own.goal, style),
          weight: formatPercent(month.weight, { fraction: 2 }),
          amount: formatNumber(quota.amount, style),
          days: formatNumber(month.workingDays, { fraction: 1 }),
          index: formatNumber(month.index, { fraction: 2 }),
        })}{' '}
        {t(`quota.basis.${month.basis}`)}
      </p>
      {own.phasingNotes
        .filter(({ quarter }) => month.period.includes(quarter))
        .map(({ quarter, causes, basis }) => (
          <p key={quarter} className={styles.note}>
            {t('quota.phasingNote', {
              quarter,
              basis: t(`quota.basis.${basis}`),
              causes: causes.map((cause) => t(`quota.cause.${cause}`)).join(t('quota.and')),
            })}
          </p>
        ))}
    </Panel>
  );
}
