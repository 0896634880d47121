import { CheckCircleFilled, ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isNegative, isZero, parseDecimal, ratio, subtract } from '@/shared/format/decimal';
import { formatPercent, missing } from '@/shared/format/number';
import { Money } from '@/shared/ui/figures/Money';
import type { ScenarioDetails } from '../api/scenarios';
import styles from './plan.module.css';

type Top = ScenarioDetails['tops'][number];

/** Goal, assigned and what remains of each part that the reader heads: always in sight. */
export function SummaryBar({ tops, unit }: { tops: Top[]; unit: string }) {
  return (
    <div className={styles.summary}>
      {tops.map((top) => (
        <OneTop key={top.node} top={top} named={tops.length > 1} unit={unit} />
      ))}
    </div>
  );
}

function OneTop({ top, named, unit }: { top: Top; named: boolean; unit: string }) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles.top}>
      {named && <strong>{top.name}</strong>}
      <Figure label={t('summary.goal', { unit })}>
        {top.goal === undefined ? missing : <Money value={top.goal} />}
      </Figure>
      <Figure label={t('summary.assigned')}>
        <Money value={top.quota} />
      </Figure>
      <Figure label={t('summary.remaining')}>
        <Remaining top={top} />
      </Figure>
    </div>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={styles.figure}>
      <span className={styles.figureLabel}>{label}</span>
      <strong>{children}</strong>
    </span>
  );
}

/** Nothing remains, something is still to be allocated, or more was assigned than the goal. */
function Remaining({ top }: { top: Top }) {
  const { t } = useTranslation('plan');
  const remaining = parseDecimal(top.remaining ?? '');
  const goal = parseDecimal(top.goal ?? '');
  if (!remaining || !goal) return <>{missing}</>;
  if (isZero(remaining))
    return (
      <span className={styles.even}>
        0 <CheckCircleFilled aria-label={t('summary.even')} />
      </span>
    );
  if (!isNegative(remaining))
    return (
      <span className={styles.unassigned}>
        <Money value={top.remaining} /> <WarningFilled aria-label={t('summary.unassigned')} />
      </span>
    );
  const over = ratio(subtract({ digits: 0n, scale: 0 }, remaining), goal);
  return (
    <span className={styles.overassigned} title={t('summary.over')}>
      <Money value={top.remaining} /> <ExclamationCircleFilled aria-label={t('summary.over')} />{' '}
      {formatPercent(over, { signed: true })}
    </span>
  );
}
