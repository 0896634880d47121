import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isNegative, negate, toText } from '@/shared/format/decimal';
import { formatNumber } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { Chart } from '@/shared/ui/chart/Chart';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import type { Cockpit, CockpitRow } from '../api/cockpit';
import { largestSteps, waterfall } from '../model/waterfall';
import { nameOf } from './names';
import { useGapOption } from './useGapOption';

const shown = 8;

/** Which parts make the gap, the largest first; a click opens the part. */
export function GapChart({ cockpit, onOpen }: { cockpit: Cockpit; onOpen: (row: CockpitRow) => void }) {
  const { t } = useTranslation('insight');
  const unit = useUnitLabel(cockpit.measure.currency);
  const style = useUnitStyle();
  const { rows } = cockpit;
  const bars = useMemo(
    () =>
      waterfall(
        largestSteps(
          rows.map((row) => ({ name: nameOf(row.node), amount: row.gap })),
          shown,
          t('series.others'),
        ),
        t('series.gap'),
      ),
    [rows, t],
  );
  const option = useGapOption(bars);
  const widest = bars.find(({ kind }) => kind === 'fall');
  const missed = bars.at(-1);
  const values = {
    unit,
    name: widest?.name,
    amount: formatNumber(widest?.amount, style),
    total: formatNumber(missed && negate(missed.amount), style),
  };
  const behind = missed && isNegative(missed.amount);
  const title = widest ? t(behind ? 'chart.gap' : 'chart.gapOfParts', values) : t('chart.noGap');
  const open = (name: string) => {
    const row = rows.find(({ node }) => nameOf(node) === name);
    if (row) onOpen(row);
  };
  return (
    <Chart
      title={title}
      name={`${cockpit.year}-gap`}
      option={option}
      height={300}
      onPick={({ dataIndex }) => open(bars[dataIndex]?.name ?? '')}
      table={{
        head: [t('column.node'), t('column.gap')],
        rows: bars.map(({ name, amount }) => [name, formatNumber(toText(amount))]),
      }}
    />
  );
}
