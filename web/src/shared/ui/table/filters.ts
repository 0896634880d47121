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
    | { kind: 'text'; operator?: 'contains' | 'starts' | 'eq' }
    | { kind: 'choice'; options: Option[] }
    | { kind: 'from' }
    | { kind: 'before' }
    | { kind: 'least' }
    /** Set by a link, not by typing: the account, person or batch that the reader came from. */
    | { kind: 'reference'; nameOf: (value: string) => string }
  );

const operators = { choice: 'eq', from: 'ge', before: 'lt', least: 'ge', reference: 'eq' } as const;

const operatorOf = (filter: Filter) =>
  filter.kind === 'text' ? (filter.operator ?? 'contains') : operators[filter.kind];

/** What the address sets, as the server's conditions: `date:ge:2014-03-01`. */
export const conditionsOf = (filters: Filter[], search: Search): string[] =>
  filters.flatMap((filter) => {
    const value = search[filter.name];
    return value ? [`${filter.column ?? filter.name}:${operatorOf(filter)}:${value}`] : [];
  });
