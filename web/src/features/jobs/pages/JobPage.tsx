import { useParams } from '@tanstack/react-router';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/shared/api/problem';
import { formatInstant } from '@/shared/format/date';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Job } from '../api/jobs';
import { useJob } from '../api/useJob';
import { JobStateTag } from '../components/JobStateTag';
import { LiveJob } from '../components/LiveJob';
import { useJobName } from '../components/useJobName';

/** What became of a job, or how far it is. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const reading = useJob(Number(id));
  return <Sheet>{<Loaded of={reading}>{(job) => <Standing job={job} />}</Loaded>}</Sheet>;
}

function Standing({ job }: { job: Job }) {
  const { t } = useTranslation('jobs');
  const name = useJobName();
  const facts = [
    { key: 'by', label: t('column.by'), children: job.submittedByName },
    { key: 'submittedAt', label: t('column.submittedAt'), children: formatInstant(job.submittedAt) },
    { key: 'startedAt', label: t('column.startedAt'), children: formatInstant(job.startedAt) },
    { key: 'finishedAt', label: t('column.finishedAt'), children: formatInstant(job.finishedAt) },
    { key: 'attempts', label: t('column.attempts'), children: job.attempts },
  ];
  return (
    <>
      <PageHeader path={t('list.title')} title={name(job.kind)} answer={<JobStateTag state={job.state} />} />
      {job.failure && <ProblemAlert failure={failureOf(job.failure)} />}
      <Panel>
        <LiveJob id={job.id} />
      </Panel>
      <Panel>
        <Descriptions size="small" column={{ xs: 1, md: 2 }} items={facts} />
      </Panel>
    </>
  );
}

const failureOf = ({ code, message, arguments: args }: NonNullable<Job['failure']>) =>
  new ProblemError({ status: 0, code, detail: message, args });
