import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { useMay } from '@/shared/session/session';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet_ } from '@/shared/ui/layout/Page';
import { type GridPart, readDifference } from '../api/grid';
import { frameOptions, mergeFork, type Scenario, scenarioOptions, scenariosKey } from '../api/scenarios';
import styles from '../components/plan.module.css';
import { StatusStrip } from '../components/StatusStrip';
import { Toolbar } from '../components/Toolbar';
import { useReadingBench } from '../components/useBench';
import { useCurrency } from '../components/useCurrency';
import { useGridFailure } from '../components/useGridFailure';
import { useGridView } from '../components/useGridView';
import { Sheet } from '../grid/Sheet';
import { addressOfScenario } from '../model/addresses';

/** Two scenarios cell by cell: this one less the other. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { search } = useAddress();
  const one = useQuery(scenarioOptions(Number(id)));
  const other = useQuery(scenarioOptions(Number(search.other)));
  const frame = useQuery(frameOptions(Number(id)));
  const all = {
    data:
      one.data && other.data && frame.data
        ? { one: one.data.scenario, other: other.data.scenario, frame: frame.data }
        : undefined,
    error: one.error ?? other.error ?? frame.error,
    isPending: one.isPending || other.isPending || frame.isPending,
    refetch: () => Promise.all([one.refetch(), other.refetch(), frame.refetch()]),
  };
  if (all.data) return <Comparison key={`${id} ${search.other}`} {...all.data} />;
  return (
    <Sheet_ wide>
      <Loaded of={all}>{() => null}</Loaded>
    </Sheet_>
  );
}

type ComparisonProps = { one: Scenario; other: Scenario; frame: GridPart };

function Comparison({ one, other, frame }: ComparisonProps) {
  const { t } = useTranslation('plan');
  const { power, fraction } = useUnitStyle();
  const currency = useCurrency(one.measure);
  const unit = useUnitLabel(currency);
  const { view, tree, metrics, shape, change, onToggle, onFold } = useGridView(frame);
  const setting = useMemo(
    () => ({ columns: metrics.columns, power, grain: one.grain, editable: false }),
    [metrics, power, one.grain],
  );
  const style = useMemo(() => ({ power, fraction, signed: true }), [power, fraction]);
  const bench = useReadingBench(
    (request, signal) => readDifference(one.id, other.id, request, signal),
    shape,
    setting,
  );
  const failure = useGridFailure(bench);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <span className={styles.path}>
            <Door to="/plan/scenarios">{t('scenarios.title')}</Door> / {one.fiscalYear} /
          </span>
          <Door to={addressOfScenario(one.id)}>{one.name}</Door> −{' '}
          <Door to={addressOfScenario(other.id)}>{other.name}</Door>
        </h1>
        <UnitSwitch currency={currency} />
      </header>
      <TakeOver one={one} other={other} onTaken={() => bench.store.refresh({ telling: true })} />
      <Toolbar id={one.id} bench={bench} view={view} editable={false} change={change} />
      {failure !== undefined && <ProblemAlert failure={failure} onRetry={() => bench.store.retry()} />}
      <div className={styles.sheet}>
        <Sheet
          bench={bench}
          metrics={metrics}
          tree={tree}
          unfolded={view.quarters}
          year={one.fiscalYear}
          unit={unit}
          style={style}
          onToggle={onToggle}
          onFold={onFold}
        />
      </div>
      <StatusStrip bench={bench} year={one.fiscalYear} />
    </div>
  );
}

type TakeOverProps = { one: Scenario; other: Scenario; onTaken: () => void };

/** Where one was forked from the other, what changed in the fork can be taken over. */
function TakeOver({ one, other, onTaken }: TakeOverProps) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const mayEdit = useMay('plan.edit');
  const [shown, setShown] = useState(true);
  const [origin, fork] = one.forkedFrom === other.id ? [other, one] : [one, other];
  const merging = useMutation({
    mutationFn: () => mergeFork(origin.id, fork.id, t('compare.reason', { name: fork.name })),
    onSuccess: async () => {
      onTaken();
      await queries.invalidateQueries({ queryKey: scenariosKey });
    },
  });
  if (!mayEdit || !shown || fork.forkedFrom !== origin.id || origin.state !== 'DRAFT') return null;
  if (merging.error) return <ProblemAlert failure={merging.error} />;
  const { positions = [], conflicts = [] } = merging.data ?? {};
  return (
    <div className={styles.offer}>
      <Alert
        showIcon
        type={conflicts.length > 0 ? 'warning' : merging.isSuccess ? 'success' : 'info'}
        closable={{ onClose: () => setShown(false) }}
        title={
          merging.isSuccess
            ? t('compare.taken', {
                positions: formatCount(positions.length),
                conflicts: formatCount(conflicts.length),
              })
            : t('compare.offer', { fork: fork.name, origin: origin.name })
        }
        description={conflicts.length > 0 ? conflicts.join(', ') : undefined}
        action={
          !merging.isSuccess && (
            <Button size="small" loading={merging.isPending} onClick={() => merging.mutate()}>
              {t('compare.take')}
            </Button>
          )
        }
      />
    </div>
  );
}
