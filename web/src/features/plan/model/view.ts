import { type MeasureName, measureNames } from './columns';

/** What of a grid is unfolded and shown; it lives in the address. */
export type View = {
  depth: number;
  toggled: string[];
  quarters: ReadonlySet<string>;
  measures: MeasureName[];
};

export const everything = 99;

const listOf = (text: string | undefined) => (text ? text.split('.') : []);
const textOf = (list: readonly string[]) => list.join('.') || undefined;

type Search = Record<string, string | undefined>;

export function readView(search: Search, usual: readonly MeasureName[]): View {
  const asked = listOf(search.measures);
  const measures = measureNames.filter((name) => asked.includes(name));
  return {
    depth: Number(search.depth ?? 1) || 1,
    toggled: listOf(search.toggled),
    quarters: new Set(listOf(search.quarters)),
    measures: measures.length > 0 ? measures : [...usual],
  };
}

/** Unfolds what is folded and the other way round. */
export const toggledWith = ({ toggled }: View, node: string) => ({
  toggled: textOf(toggled.includes(node) ? toggled.filter((each) => each !== node) : [...toggled, node]),
});

export const foldedWith = ({ quarters }: View, quarter: string) => ({
  quarters: textOf(
    quarters.has(quarter) ? [...quarters].filter((each) => each !== quarter) : [...quarters, quarter],
  ),
});

export const withDepth = (depth: number) => ({ depth: String(depth), toggled: undefined });

export const withMeasures = (measures: readonly string[]) => ({ measures: textOf(measures) });
