import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/listing';
import { formatRelative } from '@/shared/format/date';
import { useLanguage } from '@/shared/hooks/preferences';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { isOver } from '@/shared/ui/job/progress';
import { Door } from '@/shared/ui/layout/Door';
import { type Job, myJobsOptions } from '../api/jobs';
import { JobStateTag } from './JobStateTag';
import styles from './jobs.module.css';
import { LiveJob } from './LiveJob';
import { useJobName } from './useJobName';

const shown = 8;

/** The reader's latest jobs, under the bell: those that run with their progress, the others with their end. */
export function JobFeed({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation('jobs');
  const { data } = useInfiniteQuery(myJobsOptions);
  const jobs = rowsOf(data).slice(0, shown);
  if (jobs.length === 0) return <EmptyState title={t('feed.empty')} advice={t('feed.emptyAdvice')} />;
  return (
    <div className={styles.feed}>
      {jobs.map((job) =>
        isOver(job.state) ? (
          <Ended key={job.id} job={job} onGo={onGo} />
        ) : (
          <LiveJob key={job.id} id={job.id} />
        ),
      )}
      <Door to={'/jobs'} onGo={onGo}>
        {t('feed.all')}
      </Door>
    </div>
  );
}

function Ended({ job, onGo }: { job: Job; onGo: () => void }) {
  const name = useJobName();
  return (
    <Door to={`/jobs/${job.id}`} onGo={onGo} className={styles.ended}>
      <span>{name(job.kind)}</span>
      <JobStateTag state={job.state} />
      <time>{formatRelative(job.finishedAt, useLanguage())}</time>
    </Door>
  );
}
