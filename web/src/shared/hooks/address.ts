import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Search } from './search';

type Change = Record<string, string | undefined>;

/** Filters, sorting and tabs live in the address, so that Back and a shared link show the same state. */
export function useAddress() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const change = useCallback(
    (next: Change, { replace = true } = {}) =>
      navigate({ to: '.', search: (before: Search) => ({ ...before, ...next }), replace } as never),
    [navigate],
  );
  return { search, change };
}
