import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isOver } from '@/shared/ui/job/progress';
import { type Job, jobOptions } from './jobs';

/** A job that moves before the reader's eyes until it ends. */
export function useJob(id: number) {
  const queries = useQueryClient();
  const reading = useQuery(jobOptions(id));
  const state = reading.data?.state;
  const watching = state !== undefined && !isOver(state);

  // The server streams each move; the browser reconnects by itself when the line breaks.
  useEffect(() => {
    if (!watching) return;
    const stream = new EventSource(`/api/jobs/${id}/progress`);
    stream.addEventListener('progress', (event) => {
      const job = JSON.parse(event.data) as Job;
      queries.setQueryData(jobOptions(id).queryKey, job);
      if (isOver(job.state)) void queries.invalidateQueries({ queryKey: ['jobs', 'mine'] });
    });
    return () => stream.close();
  }, [id, watching, queries]);

  return reading;
}
