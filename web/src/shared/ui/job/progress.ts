/** Where a job stands, as the server streams it. */
export type JobState = 'waiting' | 'running' | 'succeeded' | 'failed' | 'cancelled';

export type Progress = {
  state: JobState;
  phase?: string | null;
  done: number;
  total: number;
  /** Units a second. */
  rate?: number | null;
  remainingSeconds?: number | null;
};

export const isOver = ({ state }: Pick<Progress, 'state'>) =>
  state === 'succeeded' || state === 'failed' || state === 'cancelled';

/** Whole percent, never 100 before the job is over; undefined while the total is unknown. */
export function percentOf({ done, total, state }: Progress): number | undefined {
  if (state === 'succeeded') return 100;
  if (total <= 0) return undefined;
  return Math.min(99, Math.floor((done / total) * 100));
}
