import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDebounced } from '@/shared/hooks/debounced';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { type Breakdown, breakdownOptions, previewOptions } from '../api/decompositions';
import { nodesOptions, type PlanView } from '../api/plans';
import { type Choice, choiceOf, flawsOf, requestOf, usualChoice } from '../model/rules';
import styles from './annual.module.css';
import { NodeDrawer } from './NodeDrawer';
import { Preview } from './Preview';
import { RulesForm } from './RulesForm';

type DeskProps = { view: PlanView; editable: boolean };

/** The rules of the decomposition beside what comes out of them, which follows every change. */
export function RulesDesk({ view, editable }: DeskProps) {
  const from = useQuery({
    ...breakdownOptions(view.plan.id),
    enabled: Boolean(view.plan.runId),
    retry: false,
  });
  if (!view.plan.runId) return <Desk view={view} editable={editable} from={undefined} />;
  return (
    <Loaded of={from}>{(breakdown) => <Desk view={view} editable={editable} from={breakdown} />}</Loaded>
  );
}

const settle = 600;

function Desk({ view, editable, from }: DeskProps & { from: Breakdown | undefined }) {
  const [choice, setChoice] = useState<Choice>(() => (from ? choiceOf(from.rules) : usualChoice));
  const [asked, setAsked] = useState<string>();
  const flaws = flawsOf(choice);
  const request = requestOf(choice, view.plan);
  // Typing is tried once it rests; rules that contradict themselves are not tried at all.
  const settled = useDebounced(flaws.length === 0 ? request : undefined, settle);
  const preview = useQuery(previewOptions(editable ? settled : undefined));
  const { data: rows = [] } = useQuery(nodesOptions(view.plan.id));
  const decomposition = editable ? preview.data?.decomposition : from?.decomposition;
  const holders = new Map(rows.flatMap(({ key, holder }) => (holder ? [[key, holder] as const] : [])));
  return (
    <div className={styles.desk}>
      <RulesForm
        view={view}
        choice={choice}
        onChange={editable ? setChoice : undefined}
        flaws={flaws}
        names={new Map(decomposition?.nodes.map(({ key, name }) => [key, name] as const))}
        request={request}
        feasible={decomposition !== undefined && decomposition.blocked.length === 0}
        onNode={setAsked}
      />
      <Preview
        view={view}
        decomposition={decomposition}
        failure={editable ? preview.error : undefined}
        waiting={editable && (preview.isFetching || preview.isPlaceholderData)}
        holders={holders}
        onLoosen={editable ? (change) => setChoice(change) : undefined}
        onNode={editable ? setAsked : undefined}
      />
      {asked && decomposition && (
        <NodeDrawer
          node={decomposition.nodes.find(({ key }) => key === asked)}
          choice={choice}
          onChange={setChoice}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
