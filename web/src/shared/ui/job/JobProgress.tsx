import { Progress as Bar, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '@/shared/format/date';
import { formatCount } from '@/shared/format/number';
import styles from './job.module.css';
import { isOver, type JobStanding, percentOf } from './progress';

type JobProgressProps = {
  job: JobStanding;
  /** The phase in words; without it the state is named. */
  phase?: string;
  onCancel?: () => void;
};

const barStates = {
  DONE: 'success',
  FAILED: 'exception',
  CANCELLED: 'normal',
  RUNNING: 'active',
  QUEUED: 'normal',
} as const;

/** Long work: how much is done of how much, how fast, how long still, and the way to stop it. */
export function JobProgress({ job, phase, onCancel }: JobProgressProps) {
  const { t } = useTranslation('shared');
  const { done, total, ratePerSecond, remainingSeconds } = job.progress;
  const over = isOver(job.state);
  return (
    <div className={styles.progress} aria-live="polite">
      <div className={styles.line}>
        <strong>{(job.state === 'RUNNING' && phase) || t(`job.state.${job.state}`)}</strong>
        {onCancel && !over && (
          <Button size="small" loading={job.cancelRequested} onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
      <Bar percent={percentOf(job) ?? 0} status={barStates[job.state]} showInfo={total > 0} />
      <div className={styles.facts}>
        {total > 0 && <span>{t('job.done', { done: formatCount(done), total: formatCount(total) })}</span>}
        {ratePerSecond > 0 && <span>{t('job.rate', { rate: formatCount(ratePerSecond) })}</span>}
        {!over && typeof remainingSeconds === 'number' && (
          <span>{t('job.remaining', { time: formatDuration(remainingSeconds) })}</span>
        )}
      </div>
    </div>
  );
}
