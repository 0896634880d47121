import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { parseDecimal, toDrawing } from '@/shared/format/decimal';
import { formatNumber } from '@/shared/format/number';
import { useThemeName, useUnitStyle } from '@/shared/hooks/preferences';
import { palettes } from '@/shared/theme/palette';
import { categoryAxis, valueAxis } from '@/shared/ui/chart/options';
import type { Bucket } from '../model/growth';
import type { PlanTreeRow } from '../model/tree';

const drawn = (text: string) => {
  const value = parseDecimal(text);
  return value ? toDrawing(value) : 0;
};

/** How many positions grow by how much. */
export function useGrowthOption(buckets: Bucket[]): EChartsOption {
  const palette = palettes[useThemeName()];
  return useMemo(
    () => ({
      tooltip: { show: false },
      xAxis: categoryAxis(
        palette,
        buckets.map(({ from, to }) => `${from}–${to}%`),
      ),
      yAxis: { ...valueAxis(palette, (value) => String(value)), minInterval: 1 },
      series: [
        {
          type: 'bar',
          barMaxWidth: 48,
          data: buckets.map(({ count }) => count),
          itemStyle: { color: palette.actual, borderRadius: [2, 2, 0, 0] },
          label: { show: true, position: 'top', color: palette.text },
        },
      ],
    }),
    [buckets, palette],
  );
}

/** Last year beside the goal, part by part. */
export function useBeforeAfterOption(parts: PlanTreeRow[], names: [string, string]): EChartsOption {
  const palette = palettes[useThemeName()];
  const { power, fraction } = useUnitStyle();
  const [before, after] = names;
  return useMemo(() => {
    const label = (value: number) => formatNumber(String(Math.round(value)), { power, fraction: 0 });
    const bar = (name: string, colour: string, read: (part: PlanTreeRow) => string) => ({
      type: 'bar' as const,
      name,
      barMaxWidth: 28,
      itemStyle: { color: colour, borderRadius: [2, 2, 0, 0] },
      data: parts.map((part) => drawn(read(part))),
    });
    return {
      legend: { top: 0, right: 8, textStyle: { color: palette.textSoft }, itemHeight: 8, itemWidth: 12 },
      grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
      tooltip: { valueFormatter: (value) => formatNumber(String(value), { power, fraction }) },
      xAxis: categoryAxis(
        palette,
        parts.map(({ name }) => name),
      ),
      yAxis: valueAxis(palette, label),
      series: [
        bar(before, palette.lastYear, ({ history }) => history),
        bar(after, palette.plan, ({ goal }) => goal),
      ],
    };
  }, [parts, palette, power, fraction, before, after]);
}
