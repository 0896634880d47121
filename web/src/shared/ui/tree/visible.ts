/** A row of a hierarchy; `parent` is null at the top. Rows come parents first, siblings in their order. */
export type TreeRow = {
  id: string;
  parent: string | null;
  /** How many lie below, where they are fetched only when unfolded. */
  below?: number;
};

export type VisibleRow<Row> = { row: Row; depth: number; children: number; open: boolean };

/** The rows that are to be seen while `open` are unfolded, in reading order. */
export function visibleRows<Row extends TreeRow>(rows: Row[], open: ReadonlySet<string>): VisibleRow<Row>[] {
  const byParent = childrenByParent(rows);
  const known = new Set(rows.map((row) => row.id));
  const tops = rows.filter((row) => row.parent === null || !known.has(row.parent));
  const unfold = (siblings: Row[], depth: number): VisibleRow<Row>[] =>
    siblings.flatMap((row) => {
      const children = byParent.get(row.id) ?? [];
      const seen = { row, depth, children: row.below ?? children.length, open: open.has(row.id) };
      return seen.open ? [seen, ...unfold(children, depth + 1)] : [seen];
    });
  return unfold(tops, 0);
}

function childrenByParent<Row extends TreeRow>(rows: Row[]) {
  const byParent = new Map<string, Row[]>();
  for (const row of rows)
    if (row.parent !== null) byParent.set(row.parent, [...(byParent.get(row.parent) ?? []), row]);
  return byParent;
}

/** The ids from the top down to a row, without itself: what must be open for it to be seen. */
export function pathTo<Row extends TreeRow>(rows: Row[], id: string): string[] {
  const parents = new Map(rows.map((row) => [row.id, row.parent]));
  const path: string[] = [];
  for (let up = parents.get(id); up; up = parents.get(up)) path.unshift(up);
  return path;
}

/** Unfolded rows as they stand in the address: `1.4.12`. */
export const readOpen = (text: string | undefined) => new Set(text ? text.split('.') : []);

export function toggled(open: ReadonlySet<string>, id: string): string | undefined {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return [...next].join('.') || undefined;
}
