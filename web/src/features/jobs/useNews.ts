import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rowsOf } from '@/shared/api/listing';
import { myJobsOptions } from './api/jobs';
import { newsOf } from './model/news';

const key = 'yunchou.jobs-seen';
const eagerly = 4_000;
const calmly = 60_000;

/** What the bell tells: looked up often while something runs, seldom otherwise. */
export function useNews() {
  const [seenUntil, setSeenUntil] = useState(() => localStorage.getItem(key) ?? new Date().toISOString());
  const { data } = useInfiniteQuery({
    ...myJobsOptions,
    refetchInterval: (query) => (newsOf(rowsOf(query.state.data), seenUntil).running > 0 ? eagerly : calmly),
  });
  const markSeen = () => {
    const now = new Date().toISOString();
    localStorage.setItem(key, now);
    setSeenUntil(now);
  };
  return { ...newsOf(rowsOf(data), seenUntil), markSeen };
}
