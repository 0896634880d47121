import { nextDay } from '@/shared/format/date';
import { stringifySearch } from '@/shared/hooks/search';

type Node = { kind: 'UNIT' | 'POSITION'; id: number };
type Days = { from: string; before: string };

/** Where the facts behind a node's figure are. */
export const factsOf = (
  node: Node,
  kind: string,
  { from, before }: Days,
  more: Record<string, number | string> = {},
) => `/ledger${stringifySearch({ ...nodeFilter(node), ...more, kind, from, before, sort: '-amount' })}`;

const nodeFilter = ({ kind, id }: Node) => (kind === 'UNIT' ? { node: id } : { position: id });

/** What has passed of a year, as a span whose end is not part of it. */
export const elapsed = ({ start, asOf }: { start: string; asOf: string }): Days => ({
  from: start,
  before: nextDay(asOf),
});

/** A node's own cockpit; other choices in the address stay. */
export const cockpitOf = ({ kind, id }: Node) =>
  kind === 'UNIT' ? { unit: String(id), position: undefined } : { unit: undefined, position: String(id) };
