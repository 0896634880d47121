import type { EChartsOption } from 'echarts';
import { fontFamily } from '@/shared/theme/antdTheme';
import type { Palette } from '@/shared/theme/palette';

/** What every chart has in common; a chart's own option is laid over it. */
export function commonOption(palette: Palette): EChartsOption {
  return {
    animationDuration: 250,
    color: [palette.actual, palette.lastYear, palette.forecast, palette.plan],
    textStyle: { fontFamily, color: palette.textSoft, fontSize: 12 },
    grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
      axisPointer: { type: 'line', lineStyle: { color: palette.line } },
    },
    aria: { enabled: true },
  };
}

export function categoryAxis(palette: Palette, data: string[]) {
  return {
    type: 'category' as const,
    data,
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
    axisLabel: { color: palette.textSoft, hideOverlap: true },
  };
}

/** From zero, since bars lie otherwise. */
export function valueAxis(palette: Palette, label: (value: number) => string) {
  return {
    type: 'value' as const,
    // A fixed end would stand among the ticks as a crooked number; the axis rounds by itself.
    scale: false,
    axisLabel: { color: palette.textSoft, formatter: label },
    splitLine: { lineStyle: { color: palette.lineSoft } },
    splitNumber: 4,
  };
}
