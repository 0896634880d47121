import { useMemo } from 'react';
import { useAddress } from '@/shared/hooks/address';
import { usePhone } from '@/shared/hooks/preferences';
import type { GridPart } from '../api/grid';
import { metricsOf } from '../grid/metrics';
import { columnsOf, type MeasureName, periodsShown, periodTree } from '../model/columns';
import { foldedWith, readView, toggledWith } from '../model/view';

const usual: MeasureName[] = ['quota', 'lastYear', 'growth'];
const usualOnPhone: MeasureName[] = ['quota', 'growth'];

/** What the address says of the grid, and the columns that follow from it. */
export function useGridView(frame: Pick<GridPart, 'columns' | 'measures'>) {
  const { search, change } = useAddress();
  const phone = usePhone();
  const { depth, toggled, quarters, measures } = search;
  const view = useMemo(
    () => readView({ depth, toggled, quarters, measures }, phone ? usualOnPhone : usual),
    [depth, toggled, quarters, measures, phone],
  );
  const tree = useMemo(() => periodTree(frame.columns), [frame]);
  const periods = useMemo(() => periodsShown(tree, view.quarters), [tree, view]);
  const metrics = useMemo(
    () => metricsOf(columnsOf(periods, view.measures, frame.measures), phone),
    [periods, view, frame, phone],
  );
  const shape = useMemo(
    () => ({
      depth: view.depth,
      toggled: view.toggled,
      periods: periods.map(({ period }) => period),
      // Locks are told of the quota, so it is read even where it is not shown.
      measures: [...new Set<string>(['quota', ...view.measures])],
    }),
    [view, periods],
  );
  return {
    view,
    tree,
    metrics,
    shape,
    change,
    onToggle: (node: string) => change(toggledWith(view, node)),
    onFold: (quarter: string) => change(foldedWith(view, quarter)),
  };
}
