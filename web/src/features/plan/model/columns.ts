import type { GridMeasure, GridPeriod } from '../api/grid';

/** What a cell can show, in the order in which it is shown. */
export const measureNames = [
  'quota',
  'goal',
  'remaining',
  'lastYear',
  'growth',
  'lastQuota',
  'attainment',
] as const;
export type MeasureName = (typeof measureNames)[number];

const ratios: ReadonlySet<string> = new Set<MeasureName>(['growth', 'attainment']);

/** Shares are shown as percentages, everything else as money. */
export const isRatio = (measure: string) => ratios.has(measure);

/** A column on the screen: one measure of one period. */
export type GridColumn = {
  key: string;
  period: string;
  kind: GridPeriod['kind'];
  measure: MeasureName;
  grain: string;
};

export const columnKey = (period: string, measure: string) => `${period}|${measure}`;

/** A period with what unfolds below it. */
export type PeriodNode = GridPeriod & { months: GridPeriod[] };

/** The year, and its quarters with their months; where a year has no quarters, its months. */
export function periodTree(periods: GridPeriod[]): PeriodNode[] {
  const sorted = [...periods].sort((left, right) => left.start.localeCompare(right.start));
  const quarters = sorted.filter(({ kind }) => kind === 'QUARTER');
  const months = sorted.filter(({ kind }) => kind === 'MONTH');
  const years = sorted.filter(({ kind }) => kind === 'YEAR').map(alone);
  if (quarters.length === 0) return [...years, ...months.map(alone)];
  const quarterOf = (month: GridPeriod) => quarters.findLast(({ start }) => start <= month.start);
  return [
    ...years,
    ...quarters.map((quarter) => ({
      ...quarter,
      months: months.filter((month) => quarterOf(month) === quarter),
    })),
  ];
}

const alone = (period: GridPeriod): PeriodNode => ({ ...period, months: [] });

/** The periods that stand side by side while these quarters are unfolded. */
export const periodsShown = (tree: PeriodNode[], unfolded: ReadonlySet<string>): GridPeriod[] =>
  tree.flatMap((period) => (unfolded.has(period.period) ? [period, ...period.months] : [period]));

/** Every chosen measure of every shown period. */
export function columnsOf(
  periods: GridPeriod[],
  chosen: readonly MeasureName[],
  measures: GridMeasure[],
): GridColumn[] {
  const grainOf = (name: string) => measures.find((measure) => measure.name === name)?.grain ?? '1';
  const shown = measureNames.filter((name) => chosen.includes(name));
  return periods.flatMap(({ period, kind }) =>
    shown.map((measure) => ({
      key: columnKey(period, measure),
      period,
      kind,
      measure,
      grain: grainOf(measure),
    })),
  );
}

/** `FY2015-Q1` beside `FY2015` reads `Q1`. */
export const shortPeriod = (code: string, year: string) =>
  code.startsWith(year) && code !== year ? code.slice(year.length).replace(/^[-_ ./]+/, '') : code;
