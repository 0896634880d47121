import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';

/** One page of a list, as every list of the server answers. */
export type Slice<Row> = { items: Row[]; next?: string | null; total?: number | null };

export const pageSize = 50;

type Fetch<Row> = (after: string | undefined, limit: number) => Promise<Slice<Row>>;

/** A keyset-paged list: further pages join the first ones, filters and sorting belong to the key. */
export const listingOptions = <Row>(key: readonly unknown[], fetch: Fetch<Row>) =>
  infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => fetch(pageParam, pageSize),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Slice<Row>) => last.next ?? undefined,
    placeholderData: (before: InfiniteData<Slice<Row>, string | undefined> | undefined) => before,
  });

export const rowsOf = <Row>(data: { pages: Slice<Row>[] } | undefined) =>
  data?.pages.flatMap((page) => page.items) ?? [];

export const totalOf = <Row>(data: { pages: Slice<Row>[] } | undefined) => data?.pages[0]?.total ?? undefined;

export type Sort = { field: string; descending: boolean };

/** `-date` sorts by date, the latest first. */
export const parseSort = (text: string | undefined): Sort | undefined =>
  text ? { field: text.replace(/^-/, ''), descending: text.startsWith('-') } : undefined;

/** A header's next state: ascending, descending, the list's own order. */
export function nextSort(current: string | undefined, field: string): string | undefined {
  if (current === field) return `-${field}`;
  return current === `-${field}` ? undefined : field;
}
