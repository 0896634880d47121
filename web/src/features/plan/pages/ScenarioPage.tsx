import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { useMay } from '@/shared/session/session';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet_ } from '@/shared/ui/layout/Page';
import type { GridPart } from '../api/grid';
import { frameOptions, type ScenarioDetails, scenarioOptions } from '../api/scenarios';
import { CompareDrawer } from '../components/CompareDrawer';
import { ConflictDialog } from '../components/ConflictDialog';
import { HistoryDrawer } from '../components/HistoryDrawer';
import { ImportDrawer } from '../components/ImportDrawer';
import { NoticeBar } from '../components/NoticeBar';
import styles from '../components/plan.module.css';
import { ScenarioStateTag } from '../components/ScenarioStateTag';
import { ScenarioSteps } from '../components/ScenarioSteps';
import { StatusStrip } from '../components/StatusStrip';
import { SummaryBar } from '../components/SummaryBar';
import { type Tool, Toolbar } from '../components/Toolbar';
import { GoalDrawer, GrowthDrawer } from '../components/ToolDrawers';
import { useBench } from '../components/useBench';
import { useCurrency } from '../components/useCurrency';
import { useGridFailure } from '../components/useGridFailure';
import { useGridView } from '../components/useGridView';
import { WeightsDrawer } from '../components/WeightsDrawer';
import { Sheet } from '../grid/Sheet';
import type { Workbench } from '../model/Workbench';

/** A scenario as a spreadsheet. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const details = useQuery(scenarioOptions(Number(id)));
  const frame = useQuery(frameOptions(Number(id)));
  const both = {
    data: details.data && frame.data ? { details: details.data, frame: frame.data } : undefined,
    error: details.error ?? frame.error,
    isPending: details.isPending || frame.isPending,
    refetch: () => Promise.all([details.refetch(), frame.refetch()]),
  };
  if (both.data) return <Scenario key={id} {...both.data} />;
  return (
    <Sheet_ wide>
      <Loaded of={both}>{() => null}</Loaded>
    </Sheet_>
  );
}

type ScenarioProps = { details: ScenarioDetails; frame: GridPart };

function Scenario({ details, frame }: ScenarioProps) {
  const { scenario } = details;
  const mayEdit = useMay('plan.edit');
  const editable = mayEdit && scenario.state === 'DRAFT';
  const { power, fraction } = useUnitStyle();
  const unit = useUnitLabel(useCurrency(scenario.measure));
  const { view, tree, metrics, shape, change, onToggle, onFold } = useGridView(frame);
  const setting = useMemo(
    () => ({ columns: metrics.columns, power, grain: scenario.grain, editable }),
    [metrics, power, scenario.grain, editable],
  );
  const style = useMemo(() => ({ power, fraction, signed: false }), [power, fraction]);
  const bench = useBench(scenario.id, details.sequence, shape, setting);
  const failure = useGridFailure(bench);
  const [tool, setTool] = useState<Tool>();
  const year = scenario.fiscalYear;
  return (
    <div className={styles.page}>
      <Head details={details} unit={unit} />
      <ScenarioSteps details={details} />
      <Toolbar
        id={scenario.id}
        turns={details.turns}
        bench={bench}
        view={view}
        editable={editable}
        change={change}
        onTool={setTool}
      />
      <NoticeBar bench={bench} year={year} />
      {failure !== undefined && <ProblemAlert failure={failure} onRetry={() => bench.store.retry()} />}
      <div className={styles.sheet}>
        <Sheet
          bench={bench}
          metrics={metrics}
          tree={tree}
          unfolded={view.quarters}
          year={year}
          unit={unit}
          style={style}
          onToggle={onToggle}
          onFold={onFold}
        />
      </div>
      <StatusStrip bench={bench} year={year} />
      <ConflictDialog bench={bench} year={year} />
      {tool && <OpenTool tool={tool} details={details} bench={bench} onClose={() => setTool(undefined)} />}
    </div>
  );
}

function Head({ details, unit }: { details: ScenarioDetails; unit: string }) {
  const { t } = useTranslation('plan');
  const { scenario, tops } = details;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <span className={styles.path}>
          <Door to="/plan/scenarios">{t('scenarios.title')}</Door> / {scenario.fiscalYear} /
        </span>
        {scenario.name}
        <ScenarioStateTag scenario={scenario} />
      </h1>
      <UnitSwitch currency={useCurrency(scenario.measure)} />
      <SummaryBar tops={tops} unit={unit} />
    </header>
  );
}

type OpenToolProps = { tool: Tool; details: ScenarioDetails; bench: Workbench; onClose: () => void };

function OpenTool({ tool, details: { scenario }, bench, onClose }: OpenToolProps) {
  const props = { bench, id: scenario.id, year: scenario.fiscalYear, onClose };
  switch (tool) {
    case 'history':
      return <HistoryDrawer {...props} />;
    case 'import':
      return <ImportDrawer {...props} />;
    case 'weights':
      return <WeightsDrawer {...props} />;
    case 'goal':
      return <GoalDrawer {...props} />;
    case 'compare':
      return <CompareDrawer of={scenario} onClose={onClose} />;
    default:
      return <GrowthDrawer {...props} tool={tool} />;
  }
}
