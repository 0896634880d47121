import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '@/shared/api/problem';

/** A refusal stays a refusal; only a lost connection or a server that starts is worth another try. */
const worthRetrying = (count: number, failure: unknown) => {
  const { status } = problemOf(failure);
  return count < 2 && (status === 0 || status === 502 || status === 503);
};

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, refetchOnWindowFocus: false, retry: worthRetrying } },
});
