import type { Search } from '@/shared/hooks/search';

type Option = { value: string; label: string };

type Shared = {
  /** Its name in the address. */
  name: string;
  label: string;
  /** The server's column; by default the name. */
  column?: string;
};

/** A filter that the server applies. */
export type Filter = Shared &
  (
    | { kind: 'text' }
    | { kind: 'choice'; options: Option[] }
    | { kind: 'from' }
    | { kind: 'before' }
    | { kind: 'least' }
  );

const operators = { text: 'contains', choice: 'eq', from: 'ge', before: 'lt', least: 'ge' } as const;

/** What the address sets, as the server's conditions: `date:ge:2014-03-01`. */
export const conditionsOf = (filters: Filter[], search: Search): string[] =>
  filters.flatMap(({ name, column, kind }) => {
    const value = search[name];
    return value ? [`${column ?? name}:${operators[kind]}:${value}`] : [];
  });
