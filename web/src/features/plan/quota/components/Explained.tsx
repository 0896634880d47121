import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { measuresOptions } from '../../api/surroundings';
import { type Explanation, explanationOptions, windowsOptions } from '../api/quotas';
import { EditsTable } from './EditsTable';
import { LevelSteps } from './LevelSteps';
import { MonthShare } from './MonthShare';
import { Publication } from './Publication';
import { StageChart } from './StageChart';

/** The way of a number, from the company's goal down to what one position owes in one window. */
export function Explained({ id }: { id: number }) {
  return <Loaded of={useQuery(explanationOptions(id))}>{(explanation) => <View of={explanation} />}</Loaded>;
}

function View({ of: explanation }: { of: Explanation }) {
  const { t } = useTranslation('plan');
  const { quota, path, plan } = explanation;
  const { data: measures = [] } = useQuery(measuresOptions);
  const currency =
    plan?.counted.currencyCode ??
    measures.find(({ code }) => code === quota.measure)?.ledger.currencyCode ??
    '';
  const own = path.at(-1);
  return (
    <>
      <PageHeader
        path={<Door to="/plan/quotas">{t('quota.title')}</Door>}
        title={t('quota.whyOf', { name: quota.seller ?? quota.position, period: quota.period })}
        answer={<Answer of={explanation} currency={currency} />}
        controls={
          <>
            <WindowSelect of={explanation} />
            {currency && <UnitSwitch currency={currency} />}
          </>
        }
      />
      {own?.explanation && <StageChart node={own} currency={currency} />}
      <LevelSteps of={explanation} />
      <MonthShare of={explanation} />
      {explanation.edits.length > 0 && <EditsTable edits={explanation.edits} />}
      <Publication of={explanation} />
    </>
  );
}

function Answer({ of: { quota, path, month, version }, currency }: { of: Explanation; currency: string }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  const unit = useUnitLabel(currency);
  const own = path.at(-1);
  const amount = formatNumber(quota.amount, style);
  if (!own) return t('quota.importedAnswer', { amount, unit, label: version.label });
  const year = formatNumber(own.goal, style);
  const words = { amount, unit, year, position: quota.position };
  return t(month ? 'quota.monthAnswer' : 'quota.windowAnswer', words);
}

function WindowSelect({ of: { quota } }: { of: Explanation }) {
  const { t } = useTranslation('plan');
  const go = useGo();
  const { data: windows = [] } = useQuery(windowsOptions(quota.positionId, quota.fiscalYear, quota.measure));
  return (
    <Select
      aria-label={t('quota.period')}
      value={quota.id}
      popupMatchSelectWidth={false}
      options={windows.map(({ id, period }) => ({ value: id, label: period }))}
      onChange={(id) => go(`/plan/quotas/${id}/explanation`)}
    />
  );
}
