import { PlayCircleOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Segmented, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveJob, useJob } from '@/features/jobs/public';
import { useAddress } from '@/shared/hooks/address';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { isOver } from '@/shared/ui/job/progress';
import { Panel } from '@/shared/ui/layout/Panel';
import { beginDecomposition, type RulesRequest } from '../api/decompositions';
import { type PlanView, plansKey } from '../api/plans';
import type { Choice, Flaw } from '../model/rules';
import styles from './annual.module.css';
import { LevelFields } from './LevelFields';
import { useFlawWords } from './useFlawWords';

type RulesFormProps = {
  view: PlanView;
  choice: Choice;
  onChange?: (choice: Choice) => void;
  flaws: Flaw[];
  names: ReadonlyMap<string, string>;
  request: RulesRequest;
  feasible: boolean;
  onNode: (key: string) => void;
};

/** Goal, levels, over-assignment, rounding, and what is particular to single nodes. */
export function RulesForm(props: RulesFormProps) {
  const { view, choice, onChange, flaws, names, onNode } = props;
  const { t } = useTranslation('plan');
  const wrong = useFlawWords();
  const set = (change: Partial<Choice>) => onChange?.({ ...choice, ...change });
  const text = (field: 'cap' | 'unit' | 'growth' | 'goal') => ({
    value: choice[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const flawOf = (field: Flaw['field']) => {
    const flaw = flaws.find((each) => each.field === field);
    return flaw && ({ validateStatus: 'error', help: wrong(flaw) } as const);
  };
  return (
    <Panel title={t('annual.rules.title')}>
      <Form layout="vertical" disabled={!onChange}>
        <Form.Item label={t('annual.rules.goal')}>
          <Segmented
            block
            value={choice.goalBy}
            onChange={(goalBy) => set({ goalBy: goalBy === 'growth' ? 'growth' : 'amount' })}
            options={[
              { value: 'growth', label: t('annual.rules.byGrowth') },
              { value: 'amount', label: t('annual.rules.byAmount') },
            ]}
          />
        </Form.Item>
        {choice.goalBy === 'growth' ? (
          <Form.Item label={t('annual.rules.growth')} {...flawOf('growth')}>
            <Input suffix="%" inputMode="decimal" {...text('growth')} />
          </Form.Item>
        ) : (
          <Form.Item label={t('annual.rules.amount')} {...flawOf('goal')}>
            <Input suffix={view.plan.counted.currencyCode} inputMode="decimal" {...text('goal')} />
          </Form.Item>
        )}
        <LevelFields
          year={view.plan.fiscalYear}
          levels={choice.levels}
          onChange={onChange && ((levels) => set({ levels }))}
          flaws={flaws}
        />
        <div className={styles.pair}>
          <Form.Item label={t('annual.rules.cap')} tooltip={t('annual.rules.capMeaning')} {...flawOf('cap')}>
            <Input suffix="%" inputMode="decimal" {...text('cap')} />
          </Form.Item>
          <Form.Item
            label={t('annual.rules.unit')}
            tooltip={t('annual.rules.unitMeaning')}
            {...flawOf('unit')}
          >
            <Input inputMode="decimal" placeholder={t('annual.rules.unitOwn')} {...text('unit')} />
          </Form.Item>
        </div>
      </Form>
      <Hands choice={choice} names={names} onNode={onNode} />
      {flaws.some(({ field }) => field === 'node') && <p className={styles.wrong}>{t('annual.flaw.node')}</p>}
      {onChange && <Taking {...props} />}
    </Panel>
  );
}

function Hands({ choice, names, onNode }: Pick<RulesFormProps, 'choice' | 'names' | 'onNode'>) {
  const { t } = useTranslation('plan');
  return (
    <Form layout="vertical">
      <Form.Item label={t('annual.rules.hands')} extra={t('annual.rules.handsHint')}>
        <div className={styles.hands}>
          {choice.nodes.map(({ node }) => (
            <Tag key={node}>
              <Button type="link" size="small" onClick={() => onNode(node)}>
                {names.get(node) ?? node}
              </Button>
            </Tag>
          ))}
        </div>
      </Form.Item>
    </Form>
  );
}

/** Takes the outcome over into the draft, in the background. */
function Taking({ view, flaws, request, feasible }: RulesFormProps) {
  const { t } = useTranslation('plan');
  const [job, setJob] = useState<number>();
  const taking = useMutation({
    mutationFn: () => beginDecomposition(view.plan.id, request),
    onSuccess: ({ jobId }) => setJob(jobId),
  });
  return (
    <>
      <div className={styles.foot}>
        <Button
          type="primary"
          icon={<PlayCircleOutlined />}
          loading={taking.isPending}
          disabled={flaws.length > 0 || !feasible}
          onClick={() => taking.mutate()}
        >
          {t('annual.rules.take')}
        </Button>
        {!feasible && <span>{t('annual.rules.notYet')}</span>}
      </div>
      {taking.isError && <ProblemAlert failure={taking.error} />}
      {job !== undefined && <Progress job={job} />}
    </>
  );
}

function Progress({ job }: { job: number }) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const { change } = useAddress();
  const { data } = useJob(job);
  const state = data?.state;
  // The job ends outside of this page: what it filled is then read anew and shown.
  useEffect(() => {
    if (!state || !isOver(state)) return;
    void queries.invalidateQueries({ queryKey: plansKey });
    if (state === 'DONE') void change({ tab: 'outcome' });
  }, [state, queries, change]);
  if (data?.failure)
    return (
      <p className={styles.wrong}>
        {t(`shared:problem.${data.failure.code}.what`, data.failure.arguments as Record<string, string>)}
      </p>
    );
  return <LiveJob id={job} />;
}
