import { describe, expect, it } from 'vitest';
import { isOver, type JobStanding, percentOf } from './progress';

const running = (done: number, total: number): JobStanding => ({
  state: 'RUNNING',
  progress: { done, total, ratePerSecond: 0 },
});

describe('progress of a job', () => {
  it('never says 100 % before the job is over', () => {
    expect(percentOf(running(31465, 31465))).toBe(99);
    expect(percentOf({ ...running(31465, 31465), state: 'DONE' })).toBe(100);
  });

  it('says nothing while the total is unknown', () => {
    expect(percentOf(running(12, 0))).toBeUndefined();
  });

  it.each(['DONE', 'FAILED', 'CANCELLED'] as const)('is over when %s', (state) => {
    expect(isOver(state)).toBe(true);
  });

  it('is not over while it waits or runs', () => {
    expect(isOver('QUEUED') || isOver('RUNNING')).toBe(false);
  });
});
