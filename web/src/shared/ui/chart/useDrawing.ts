import type { ECharts, EChartsOption } from 'echarts';
import { useEffect, useRef, useState } from 'react';
import type { Palette } from '@/shared/theme/palette';
import { commonOption } from './options';

export type Pick = { seriesName?: string; dataIndex: number; name: string };

/** Draws an option into the element that gets the returned ref; ECharts is loaded when the first chart is shown. */
export function useDrawing(option: EChartsOption, palette: Palette, onPick?: (pick: Pick) => void) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<ECharts>();

  // ECharts lives outside React: it is made when the element is there and disposed with it.
  useEffect(() => {
    let made: ECharts | undefined;
    let gone = false;
    const observer = new ResizeObserver(() => made?.resize());
    import('./echarts').then(({ init }) => {
      if (gone || !place.current) return;
      made = init(place.current) as unknown as ECharts;
      observer.observe(place.current);
      setChart(made);
    });
    return () => {
      gone = true;
      observer.disconnect();
      made?.dispose();
      setChart(undefined);
    };
  }, []);

  // The drawing follows its data and the theme.
  useEffect(() => {
    chart?.setOption({ ...commonOption(palette), ...option }, { notMerge: true });
  }, [chart, option, palette]);

  // A click on a bar or point opens what is behind it.
  useEffect(() => {
    if (!chart || !onPick) return;
    const pick = (event: unknown) => onPick(event as Pick);
    chart.on('click', pick);
    return () => {
      if (!chart.isDisposed()) chart.off('click', pick);
    };
  }, [chart, onPick]);

  return { place, chart };
}
