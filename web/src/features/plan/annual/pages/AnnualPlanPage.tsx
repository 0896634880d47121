import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { type PlanView, planOptions } from '../api/plans';
import { DiscardPlan } from '../components/DiscardPlan';
import { PlanHistory } from '../components/PlanHistory';
import { PlanOutcome } from '../components/PlanOutcome';
import { PlanSteps } from '../components/PlanSteps';
import { RulesDesk } from '../components/RulesDesk';
import { TakeScenario } from '../components/TakeScenario';
import { plansAddress } from '../model/addresses';

/** One annual plan: what it asks of whom and why, the rules it came by, and its way to being in force. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return (
    <Sheet wide>
      <Loaded of={useQuery(planOptions(Number(id)))}>{(view) => <Plan view={view} />}</Loaded>
    </Sheet>
  );
}

function Plan({ view }: { view: PlanView }) {
  const { t } = useTranslation('plan');
  const { search, change } = useAddress();
  const { plan, document } = view;
  const editable = useMay('plan.edit') && document.state === 'DRAFT';
  const filled = Boolean(plan.runId ?? plan.scenarioId);
  const items = [
    {
      key: 'outcome',
      label: t('annual.tab.outcome'),
      children: filled ? <PlanOutcome view={view} /> : <Unfilled />,
    },
    ...(editable || plan.runId
      ? [
          {
            key: 'rules',
            label: t(editable ? 'annual.tab.decompose' : 'annual.tab.rules'),
            children: <RulesDesk key={plan.runId} view={view} editable={editable} />,
          },
        ]
      : []),
    { key: 'history', label: t('annual.tab.history'), children: <PlanHistory id={plan.id} /> },
  ];
  return (
    <>
      <PageHeader
        path={<Door to={plansAddress}>{t('annual.title')}</Door>}
        title={plan.name}
        answer={<Answer view={view} />}
        controls={<UnitSwitch currency={plan.counted.currencyCode} />}
        actions={
          editable && (
            <>
              <TakeScenario plan={plan} />
              <DiscardPlan plan={plan} />
            </>
          )
        }
      />
      <PlanSteps view={view} />
      <Tabs
        items={items}
        destroyOnHidden
        activeKey={search.tab ?? (filled ? 'outcome' : items[1]?.key)}
        onChange={(tab) => change({ tab })}
      />
    </>
  );
}

function Unfilled() {
  const { t } = useTranslation('plan');
  return <EmptyState title={t('annual.unfilled')} advice={t('annual.unfilledAdvice')} />;
}

function Answer({ view: { plan, figures } }: { view: PlanView }) {
  const { t } = useTranslation('plan');
  const unit = useUnitLabel(plan.counted.currencyCode);
  const style = useUnitStyle();
  if (!figures) return plan.fiscalYear;
  return t('annual.planAnswer', {
    year: plan.fiscalYear,
    goal: formatNumber(figures.goal, style),
    growth: formatPercent(figures.growth, { signed: true }),
    assigned: formatNumber(figures.assigned, style),
    remaining: formatNumber(figures.remaining, style),
    unit,
  });
}
