import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatNumber, formatPercent } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { Chart } from '@/shared/ui/chart/Chart';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { commonest, distribution } from '../model/growth';
import type { PlanTreeRow } from '../model/tree';
import styles from './annual.module.css';
import { useBeforeAfterOption, useGrowthOption } from './useOutcomeOptions';

type OutcomeChartsProps = { rows: PlanTreeRow[]; currency: string; name: string };

/** How growth is spread over the positions, and each part before and after. */
export function OutcomeCharts({ rows, currency, name }: OutcomeChartsProps) {
  const { t } = useTranslation('plan');
  const buckets = useMemo(() => distribution(rows.filter(({ position }) => position)), [rows]);
  const parts = useMemo(() => partsOf(rows), [rows]);
  const growth = useGrowthOption(buckets);
  const before = useBeforeAfterOption(parts, [t('annual.column.history'), t('annual.column.goal')]);
  const unit = useUnitLabel(currency);
  const style = useUnitStyle();
  const most = commonest(buckets);
  const counted = buckets.reduce((sum, { count }) => sum + count, 0);
  const [fastest, ...slower] = parts
    .filter((part) => part.growth)
    .toSorted((left, right) => Number(right.growth) - Number(left.growth));
  const rate = formatPercent(fastest?.growth, { signed: true });
  const alike = slower.every(({ growth: other }) => formatPercent(other, { signed: true }) === rate);
  return (
    <div className={styles.charts}>
      <Chart
        title={
          most
            ? t('annual.chart.growth', { count: most.count, all: counted, from: most.from, to: most.to })
            : t('annual.chart.noGrowth')
        }
        name={`${name}-growth`}
        option={growth}
        height={220}
        table={{
          head: [t('annual.column.growth'), t('annual.chart.positions')],
          rows: buckets.map(({ from, to, count }) => [`${from}% – ${to}%`, formatCount(count)]),
        }}
      />
      <Chart
        title={
          fastest
            ? t(alike ? 'annual.chart.alike' : 'annual.chart.before', {
                name: fastest.name,
                growth: rate,
                unit,
              })
            : t('annual.chart.noGrowth')
        }
        name={`${name}-before-after`}
        option={before}
        height={220}
        table={{
          head: [t('annual.column.node'), t('annual.column.history'), t('annual.column.goal')],
          rows: parts.map((part) => [
            part.name,
            formatNumber(part.history, style),
            formatNumber(part.goal, style),
          ]),
        }}
      />
    </div>
  );
}

const shown = 12;

/** What lies directly below the top that the reader sees. */
function partsOf(rows: PlanTreeRow[]): PlanTreeRow[] {
  const known = new Set(rows.map(({ id }) => id));
  const tops = rows.filter(({ parent }) => parent === null || !known.has(parent));
  const [top] = tops;
  const below = tops.length === 1 && top ? rows.filter(({ parent }) => parent === top.id) : tops;
  const drawn = below.filter(({ history, goal }) => Number(history) !== 0 || Number(goal) !== 0);
  return (drawn.length > 0 ? drawn : tops).slice(0, shown);
}
