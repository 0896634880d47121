import { useMutation } from '@tanstack/react-query';
import { JobProgress } from '@/shared/ui/job/JobProgress';
import { cancelJob } from '../api/jobs';
import { useJob } from '../api/useJob';
import { useJobName, usePhaseName } from './useJobName';

/** A running job with its progress and the way to stop it. */
export function LiveJob({ id }: { id: number }) {
  const { data: job } = useJob(id);
  const name = useJobName();
  const phase = usePhaseName(job?.kind ?? '');
  const cancelling = useMutation({ mutationFn: () => cancelJob(id) });
  if (!job) return null;
  const words = [name(job.kind), phase(job.progress.phase)].filter(Boolean).join(' · ');
  return <JobProgress job={job} phase={words} onCancel={cancelling.mutate} />;
}
