import { useTranslation } from 'react-i18next';
import { toText } from '@/shared/format/decimal';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { Chart } from '@/shared/ui/chart/Chart';
import type { Cockpit } from '../api/cockpit';
import { cumulated } from '../model/cumulative';
import { chartHeight, useCumulativeOption } from './useCumulativeOption';

/** How the year has run so far, and where it goes. */
export function CumulativeChart({ cockpit }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  const option = useCumulativeOption(cockpit);
  const { node, months, year } = cockpit;
  const growth = formatPercent(node.growth, { signed: true });
  const title = node.growth
    ? t('chart.cumulative', { growth, landing: formatPercent(node.landingAttainment) })
    : t('chart.cumulativeNew');
  return (
    <Chart
      title={title}
      name={`${year}-cumulative`}
      option={option}
      table={useTable(months)}
      height={chartHeight}
    />
  );
}

function useTable(months: Cockpit['months']) {
  const { t } = useTranslation('insight');
  const columns = (['quota', 'actual', 'lastYear'] as const).map((key) =>
    cumulated(months.map((month) => month[key])),
  );
  return {
    head: [t('column.month'), t('series.plan'), t('series.actual'), t('series.lastYear')],
    rows: months.map(({ month }, index) => [
      month,
      ...columns.map((values) => {
        const value = values[index];
        return formatNumber(value && toText(value));
      }),
    ]),
  };
}
