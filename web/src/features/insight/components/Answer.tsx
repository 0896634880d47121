import { Trans, useTranslation } from 'react-i18next';
import { isNegative, parseDecimal } from '@/shared/format/decimal';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import type { Cockpit } from '../api/cockpit';

/** The one sentence that the reader came for. */
export function Answer({ cockpit: { node, measure, workingDaysLeft } }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  const unit = useUnitLabel(measure.currency);
  const style = useUnitStyle();
  const gap = parseDecimal(node.landingGap ?? node.gap);
  const values = {
    attainment: formatPercent(node.attainment),
    landing: formatPercent(node.landingAttainment),
    gap: formatNumber(gap && { ...gap, digits: gap.digits < 0n ? -gap.digits : gap.digits }, style),
    unit,
    days: workingDaysLeft,
  };
  if (!node.attainment) return t('answer.noQuota', { actual: formatNumber(node.actual, style), unit });
  const missed = gap !== undefined && isNegative(gap);
  return (
    <Trans
      t={t}
      i18nKey={missed ? 'answer.behind' : 'answer.ahead'}
      values={values}
      components={{ strong: <strong /> }}
    />
  );
}
