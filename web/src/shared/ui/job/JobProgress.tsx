import { Progress as Bar, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '@/shared/format/date';
import { formatCount } from '@/shared/format/number';
import styles from './job.module.css';
import { isOver, type Progress, percentOf } from './progress';

type JobProgressProps = {
  progress: Progress | undefined;
  phase?: string;
  onCancel?: () => void;
  cancelling?: boolean;
};

const barStates = {
  succeeded: 'success',
  failed: 'exception',
  cancelled: 'normal',
  running: 'active',
  waiting: 'normal',
} as const;

/** Long work: how much is done of how much, how fast, how long still, and the way to stop it. */
export function JobProgress({ progress, phase, onCancel, cancelling }: JobProgressProps) {
  const { t } = useTranslation('shared');
  const shown = progress ?? { state: 'waiting', done: 0, total: 0 };
  return (
    <div className={styles.progress} aria-live="polite">
      <div className={styles.line}>
        <strong>{phase ?? t(`job.state.${shown.state}`)}</strong>
        {onCancel && !isOver(shown) && (
          <Button size="small" loading={cancelling} onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
      <Bar percent={percentOf(shown) ?? 0} status={barStates[shown.state]} showInfo={shown.total > 0} />
      <div className={styles.facts}>
        <span>
          {t('job.done', { done: formatCount(shown.done), total: formatCount(shown.total || null) })}
        </span>
        {shown.rate ? <span>{t('job.rate', { rate: formatCount(Math.round(shown.rate)) })}</span> : null}
        {!isOver(shown) && shown.remainingSeconds !== null && shown.remainingSeconds !== undefined && (
          <span>{t('job.remaining', { time: formatDuration(shown.remainingSeconds) })}</span>
        )}
      </div>
    </div>
  );
}
