import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { Chart } from '@/shared/ui/chart/Chart';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import type { PathNode } from '../api/quotas';
import { stagesOf } from '../model/explained';
import { useStageOption } from './useStageOption';

/** From last year to this year's quota, one bar for each thing that moved it. */
export function StageChart({ node, currency }: { node: PathNode; currency: string }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  // A rounding that the unit does not show would be an empty bar; the last step tells it.
  const stages = useMemo(
    () =>
      stagesOf(node).filter(
        ({ name, amount }) => name !== 'rounding' || !/^[−+]?[0.]+$/.test(formatNumber(amount, style)),
      ),
    [node, style],
  );
  const names = stages.map(({ name }) => t(`quota.stage.${name}`));
  const option = useStageOption(stages, names);
  const unit = useUnitLabel(currency);
  return (
    <Chart
      title={t('quota.stages', {
        from: formatNumber(node.history, style),
        to: formatNumber(node.goal, style),
        growth: formatPercent(node.growth, { signed: true }),
        unit,
      })}
      name={`${node.code}-quota`}
      option={option}
      height={260}
      table={{
        head: [t('quota.stage.title'), t('quota.amount')],
        rows: stages.map(({ amount, kind }, at) => [
          names[at] ?? '',
          formatNumber(amount, { fraction: 4, signed: kind === 'change' }),
        ]),
      }}
    />
  );
}
