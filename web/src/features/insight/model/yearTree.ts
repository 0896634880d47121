import type { YearLine } from '../api/year';

export type YearRow = YearLine & { id: string; parent: string | null };

const idOf = ({ node: { kind, id } }: YearLine) => `${kind}-${id}`;

/** Lines that come parents first, each with its depth, as rows that name their parent. */
export function yearRows(lines: YearLine[]): YearRow[] {
  const path: string[] = [];
  return lines.map((line) => {
    path.length = line.depth;
    const parent = path.at(-1) ?? null;
    const id = idOf(line);
    path.push(id);
    return { ...line, id, parent };
  });
}

/** What is unfolded while nobody has folded anything: every unit. */
export const unitsOf = (rows: YearRow[]) =>
  rows.filter(({ node }) => node.kind === 'UNIT').map(({ id }) => id);
