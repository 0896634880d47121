import type { EChartsOption, LineSeriesOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, missing } from '@/shared/format/number';
import { useThemeName, useUnitStyle } from '@/shared/hooks/preferences';
import { type Palette, palettes } from '@/shared/theme/palette';
import { categoryAxis, valueAxis } from '@/shared/ui/chart/options';
import type { Cockpit } from '../api/cockpit';
import { cumulated, drawn } from '../model/cumulative';
import { labelShifts } from '../model/labels';
import { landingLine } from '../model/landing';

export const chartHeight = 300;
const plotHeight = 250;

/** The landing leads on from the actual, so its label stands aside. */
const aside = 16;

type Key = 'plan' | 'lastYear' | 'actual' | 'landing';
type Drawn = { key: Key; data: (number | null)[] };

/** How each line looks: the same colour for the same thing on every page. */
const looks = (palette: Palette): Record<Key, LineSeriesOption> => ({
  plan: { color: palette.plan, step: 'end', lineStyle: { type: 'dashed', width: 2 } },
  lastYear: { color: palette.lastYear, lineStyle: { type: 'dotted', width: 2 } },
  actual: { color: palette.actual, lineStyle: { width: 3 }, areaStyle: { opacity: 0.08 } },
  landing: { color: palette.forecast, connectNulls: true, lineStyle: { type: 'dashed', width: 2 } },
});

function linesOf({ months, node }: Pick<Cockpit, 'months' | 'node'>): Drawn[] {
  const running = (key: 'quota' | 'lastYear' | 'actual') =>
    drawn(cumulated(months.map((month) => month[key])));
  const actual = running('actual');
  const landing = landingLine(months, actual, node.landing);
  return [
    { key: 'plan', data: running('quota') },
    { key: 'lastYear', data: running('lastYear') },
    { key: 'actual', data: actual },
    ...(landing ? [{ key: 'landing' as const, data: landing }] : []),
  ];
}

/** Running totals of the year: actual against plan, last year and the landing, each labelled at its end. */
export function useCumulativeOption({ months, node }: Cockpit): EChartsOption {
  const { t } = useTranslation('insight');
  const palette = palettes[useThemeName()];
  const { power } = useUnitStyle();
  return useMemo(() => {
    const label = (value: number) => formatNumber(String(Math.round(value)), { power, fraction: 0 });
    const lines = linesOf({ months, node });
    const leadsOn = lines.some(({ key }) => key === 'landing');
    const shifts = labelShifts(
      lines.map(({ data }) => data),
      plotHeight,
    );
    const series = lines.map(({ key, data }, index): LineSeriesOption => {
      const name = t(`series.${key}`);
      const endLabel = {
        show: true,
        formatter: name,
        color: 'inherit',
        fontSize: 12,
        offset: [0, (shifts[index] ?? 0) + (key === 'actual' && leadsOn ? aside : 0)],
      };
      return {
        type: 'line',
        name,
        data,
        symbol: 'circle',
        symbolSize: 5,
        showSymbol: false,
        endLabel,
        ...looks(palette)[key],
      };
    });
    const names = months.map(({ month }) => month);
    return {
      grid: { left: 8, right: 72, top: 16, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'axis',
        confine: true,
        valueFormatter: (value) => (typeof value === 'number' ? label(value) : missing),
      },
      xAxis: categoryAxis(palette, names),
      yAxis: valueAxis(palette, label),
      series,
    };
  }, [months, node, palette, power, t]);
}
