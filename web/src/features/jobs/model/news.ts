import { isOver, type JobState } from '@/shared/ui/job/progress';

type Standing = { state: JobState; finishedAt?: string | null };

/** How many jobs run now, and how many have ended since the reader last looked. */
export function newsOf(jobs: Standing[], seenUntil: string) {
  return {
    running: jobs.filter(({ state }) => !isOver(state)).length,
    unseen: jobs.filter(({ state, finishedAt }) => isOver(state) && finishedAt && finishedAt > seenUntil)
      .length,
  };
}
