import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { formatNumber } from '@/shared/format/number';
import { useThemeName, useUnitStyle } from '@/shared/hooks/preferences';
import { type Palette, palettes } from '@/shared/theme/palette';
import { categoryAxis, valueAxis } from '@/shared/ui/chart/options';
import type { Bar } from '../model/waterfall';

const colourOf = (palette: Palette, kind: Bar['kind']) =>
  ({ fall: palette.gap, rise: palette.good, total: palette.plan })[kind];

/** Bars that hang between two heights, each with its amount. */
export function useGapOption(bars: Bar[]): EChartsOption {
  const palette = palettes[useThemeName()];
  const { power, fraction } = useUnitStyle();
  return useMemo(() => {
    const label = (value: number) => formatNumber(String(Math.round(value)), { power, fraction: 0 });
    return {
      tooltip: { show: false },
      grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
      xAxis: {
        ...categoryAxis(
          palette,
          bars.map(({ name }) => name),
        ),
        axisLabel: { color: palette.textSoft, width: 76, overflow: 'truncate', interval: 0 },
      },
      yAxis: valueAxis(palette, label),
      series: [
        {
          type: 'custom',
          encode: { x: 0, y: [1, 2] },
          data: bars.map(({ from, to }, index) => [index, from, to]),
          renderItem: (_, api) => {
            const index = Number(api.value(0));
            const bar = bars[index];
            const [x = 0, top = 0] = api.coord([index, Math.max(bar?.from ?? 0, bar?.to ?? 0)]);
            const [, bottom = 0] = api.coord([index, Math.min(bar?.from ?? 0, bar?.to ?? 0)]);
            const step = api.size?.([1, 0]);
            const width = Math.min(44, (Array.isArray(step) ? (step[0] ?? 0) : 40) * 0.6);
            return {
              type: 'group',
              children: [
                {
                  type: 'rect',
                  shape: { x: x - width / 2, y: top, width, height: Math.max(1, bottom - top), r: 2 },
                  style: { fill: colourOf(palette, bar?.kind ?? 'total') },
                },
                {
                  type: 'text',
                  style: {
                    text: formatNumber(bar?.amount, { power, fraction, signed: true }),
                    x,
                    y: top - 4,
                    textAlign: 'center',
                    textVerticalAlign: 'bottom',
                    fill: palette.text,
                    fontSize: 12,
                  },
                },
              ],
            };
          },
        },
      ],
    };
  }, [bars, palette, power, fraction]);
}
