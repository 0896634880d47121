export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** Where a job stands, as the server streams it. */
export type JobStanding = {
  state: JobState;
  cancelRequested?: boolean;
  progress: {
    phase?: string | null;
    done: number;
    /** 0 while unknown. */
    total: number;
    /** 0 while unknown. */
    ratePerSecond: number;
    remainingSeconds?: number | null;
  };
};

export const isOver = (state: JobState) => state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';

/** Whole percent, never 100 before the job is over; undefined while the total is unknown. */
export function percentOf({ state, progress: { done, total } }: JobStanding): number | undefined {
  if (state === 'DONE') return 100;
  if (total <= 0) return undefined;
  return Math.min(99, Math.floor((done / total) * 100));
}
