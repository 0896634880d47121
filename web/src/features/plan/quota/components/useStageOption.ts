import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { parseDecimal, toDrawing } from '@/shared/format/decimal';
import { formatNumber } from '@/shared/format/number';
import { useThemeName, useUnitStyle } from '@/shared/hooks/preferences';
import { palettes } from '@/shared/theme/palette';
import { categoryAxis, valueAxis } from '@/shared/ui/chart/options';
import type { Stage } from '../model/explained';

const drawn = (text: string) => {
  const value = parseDecimal(text);
  return value ? toDrawing(value) : 0;
};

/** Sums stand on the ground; a change hangs between where it began and where it led. */
function bars(stages: Stage[]) {
  let level = 0;
  return stages.map(({ kind, amount }) => {
    const before = kind === 'sum' ? 0 : level;
    level = kind === 'sum' ? drawn(amount) : level + drawn(amount);
    return { from: Math.min(before, level), height: Math.abs(level - before) };
  });
}

export function useStageOption(stages: Stage[], names: string[]): EChartsOption {
  const palette = palettes[useThemeName()];
  const { power, fraction } = useUnitStyle();
  return useMemo(() => {
    const drawnBars = bars(stages);
    const colour = ({ name, kind, amount }: Stage) =>
      kind === 'sum'
        ? name === 'history'
          ? palette.lastYear
          : palette.plan
        : drawn(amount) < 0
          ? palette.gap
          : palette.good;
    return {
      tooltip: { show: false },
      xAxis: {
        ...categoryAxis(palette, names),
        axisLabel: { color: palette.textSoft, interval: 0, width: 84, overflow: 'break' },
      },
      yAxis: valueAxis(palette, (value) => formatNumber(String(Math.round(value)), { power, fraction: 0 })),
      series: [
        {
          type: 'bar',
          stack: 'way',
          silent: true,
          itemStyle: { color: 'transparent' },
          data: drawnBars.map(({ from }) => from),
        },
        {
          type: 'bar',
          stack: 'way',
          barMaxWidth: 56,
          data: drawnBars.map(({ height }, at) => ({
            value: height,
            itemStyle: { color: stages[at] && colour(stages[at]), borderRadius: 2 },
          })),
          label: {
            show: true,
            position: 'top',
            color: palette.text,
            formatter: ({ dataIndex }) =>
              formatNumber(stages[dataIndex]?.amount, {
                power,
                fraction,
                signed: stages[dataIndex]?.kind === 'change',
              }),
          },
        },
      ],
    };
  }, [stages, names, palette, power, fraction]);
}
