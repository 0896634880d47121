import { Alert, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Delta } from '@/shared/ui/figures/Delta';
import { KeyFigure } from '@/shared/ui/figures/KeyFigure';
import { Money } from '@/shared/ui/figures/Money';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import type { Decomposition } from '../api/decompositions';
import type { PlanView } from '../api/plans';
import type { Choice } from '../model/rules';
import { monthCodes, remainingOf, rowsOfDecomposition } from '../model/tree';
import styles from './annual.module.css';
import { BlockedUnits } from './BlockedUnits';
import { Findings } from './Findings';
import { OutcomeCharts } from './OutcomeCharts';
import { OutcomeTree } from './OutcomeTree';

type PreviewProps = {
  view: PlanView;
  decomposition: Decomposition | undefined;
  failure: unknown;
  waiting: boolean;
  holders: ReadonlyMap<string, string>;
  onLoosen?: (change: (choice: Choice) => Choice) => void;
  onNode?: (key: string) => void;
};

/** What comes out of the rules as they stand: the sums, what does not fit, and each unit and position. */
export function Preview({ view, decomposition, failure, waiting, holders, onLoosen, onNode }: PreviewProps) {
  const { t } = useTranslation('plan');
  if (failure) return <ProblemAlert failure={failure} />;
  if (!decomposition) return <Skeleton active paragraph={{ rows: 10 }} />;
  const rows = rowsOfDecomposition(decomposition.nodes, holders);
  return (
    <div className={`${styles.result} ${waiting ? styles.stale : ''}`} aria-busy={waiting}>
      <Sums view={view} decomposition={decomposition} />
      <BlockedUnits decomposition={decomposition} onLoosen={onLoosen} />
      <Stretched decomposition={decomposition} />
      <OutcomeCharts rows={rows} currency={view.plan.counted.currencyCode} name={view.plan.name} />
      {onNode && <span>{t('annual.rules.rowHint')}</span>}
      <OutcomeTree
        rows={rows}
        months={monthCodes(decomposition.nodes)}
        source={{ kind: view.plan.counted.kind, year: decomposition.historyYear }}
        onOpen={onNode && (({ key, depth }) => depth > 0 && onNode(key))}
      />
      <Findings findings={decomposition.findings} nodes={decomposition.nodes} />
    </div>
  );
}

function Sums({ view, decomposition }: { view: PlanView; decomposition: Decomposition }) {
  const { t } = useTranslation('plan');
  const unit = useUnitLabel(view.plan.counted.currencyCode);
  const [top] = decomposition.nodes;
  return (
    <div className={styles.key}>
      <KeyFigure label={`${decomposition.historyYear ?? ''} ${t('annual.column.history')}`} unit={unit}>
        <Money value={decomposition.history} />
      </KeyFigure>
      <KeyFigure label={t('annual.figure.goal')} unit={unit} note={<Delta value={top?.growth} />}>
        <Money value={decomposition.goal} />
      </KeyFigure>
      <KeyFigure label={t('annual.figure.assigned')} unit={unit}>
        <Money value={decomposition.assigned} />
      </KeyFigure>
      <KeyFigure label={t('annual.figure.remaining')} unit={unit}>
        <Money value={remainingOf(decomposition)} />
      </KeyFigure>
    </div>
  );
}

/** Where the cap leaves less over-assignment than the levels ask for. */
function Stretched({ decomposition: { stretches } }: { decomposition: Decomposition }) {
  const { t } = useTranslation('plan');
  const cut = stretches.some(({ requested, effective }) => Number(requested) !== Number(effective));
  return cut ? <Alert type="warning" showIcon title={t('annual.capped')} /> : null;
}
