import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { isForbidden } from '@/shared/api/problem';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Door } from '@/shared/ui/layout/Door';
import { addressOfScenario } from '../../model/addresses';
import { breakdownOptions } from '../api/decompositions';
import { nodesOptions, type PlanRow, type PlanView } from '../api/plans';
import { monthCodes, rowsOfDecomposition, rowsOfPlan } from '../model/tree';
import styles from './annual.module.css';
import { Findings } from './Findings';
import { OutcomeCharts } from './OutcomeCharts';
import { OutcomeTree } from './OutcomeTree';

/** What the plan asks of whom; with the reasons where the reader may see the decomposition behind it. */
export function PlanOutcome({ view }: { view: PlanView }) {
  const nodes = useQuery(nodesOptions(view.plan.id));
  const breakdown = useQuery({
    ...breakdownOptions(view.plan.id),
    enabled: Boolean(view.plan.runId),
    retry: false,
  });
  if (nodes.error) return <ProblemAlert failure={nodes.error} onRetry={() => nodes.refetch()} />;
  if (breakdown.error && !isForbidden(breakdown.error)) return <ProblemAlert failure={breakdown.error} />;
  if (!nodes.data || breakdown.isLoading) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (nodes.data.length === 0) return <NothingHere />;
  const decomposition = breakdown.data?.decomposition;
  const rows = decomposition
    ? rowsOfDecomposition(decomposition.nodes, holdersOf(nodes.data))
    : rowsOfPlan(nodes.data);
  return (
    <div className={styles.result}>
      <FromScenario view={view} />
      {decomposition && <Findings findings={decomposition.findings} nodes={decomposition.nodes} />}
      <OutcomeCharts rows={rows} currency={view.plan.counted.currencyCode} name={view.plan.name} />
      <OutcomeTree
        rows={rows}
        months={decomposition ? monthCodes(decomposition.nodes) : []}
        source={{ kind: view.plan.counted.kind, year: decomposition?.historyYear }}
        published={view.document.state === 'PUBLISHED' ? view.plan.fiscalYear : undefined}
      />
    </div>
  );
}

const holdersOf = (rows: PlanRow[]) =>
  new Map(rows.flatMap(({ key, holder }) => (holder ? [[key, holder] as const] : [])));

function NothingHere() {
  const { t } = useTranslation('plan');
  return <EmptyState title={t('annual.notYours')} advice={t('annual.notYoursAdvice')} />;
}

function FromScenario({ view: { plan } }: { view: PlanView }) {
  const { t } = useTranslation('plan');
  if (!plan.scenarioId) return null;
  return (
    <p>
      {t('annual.fromScenario')}{' '}
      <Door to={addressOfScenario(plan.scenarioId)}>{t('annual.openScenario')}</Door>
    </p>
  );
}
