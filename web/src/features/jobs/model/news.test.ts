import { describe, expect, it } from 'vitest';
import { newsOf } from './news';

describe('the bell', () => {
  const jobs = [
    { state: 'RUNNING' as const },
    { state: 'DONE' as const, finishedAt: '2014-03-31T10:00:00Z' },
    { state: 'FAILED' as const, finishedAt: '2014-03-31T09:00:00Z' },
  ];

  it('counts what runs and what ended since the last look', () => {
    expect(newsOf(jobs, '2014-03-31T09:30:00Z')).toEqual({ running: 1, unseen: 1 });
  });

  it('falls silent once everything was seen', () => {
    expect(newsOf(jobs, '2014-03-31T10:00:00Z').unseen).toBe(0);
  });
});
