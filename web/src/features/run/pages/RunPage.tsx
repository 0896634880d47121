import { RedoOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert, Button, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '@/shared/format/date';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { type Run, repeatRun, runOptions, type WholeRun } from '../api/runs';
import { Contents } from '../components/Contents';
import { RunStateTag } from '../components/RunStateTag';
import styles from '../components/run.module.css';
import { useRunName } from '../components/useRunName';

/** One computation: what went in, what came out, and the proof that it gives the same again. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return (
    <Sheet>
      <Loaded of={useQuery(runOptions(Number(id)))}>{(whole) => <One whole={whole} />}</Loaded>
    </Sheet>
  );
}

function One({ whole: { run, parameters, inputs, outputs, trace } }: { whole: WholeRun }) {
  const { t } = useTranslation('run');
  const name = useRunName();
  const repeating = useMutation({ mutationFn: () => repeatRun(run.id) });
  return (
    <>
      <PageHeader
        path={<Door to="/runs">{t('runs.title')}</Door>}
        title={`${name(run.kind)} · ${run.subject}`}
        answer={
          <>
            <RunStateTag run={run} />{' '}
            {t('run.answer', { user: run.userName, at: formatInstant(run.startedAt) })}
          </>
        }
        actions={
          <Button icon={<RedoOutlined />} loading={repeating.isPending} onClick={() => repeating.mutate()}>
            {t('run.repeat')}
          </Button>
        }
      />
      {repeating.isError && <ProblemAlert failure={repeating.error} />}
      {repeating.data && (
        <Alert
          showIcon
          type={repeating.data.same ? 'success' : 'error'}
          title={t(repeating.data.same ? 'run.same' : 'run.differs')}
        />
      )}
      <Facts run={run} />
      <Contents title={t('part.parameters')} value={parameters} />
      <Contents title={t('part.inputs')} value={inputs} />
      <Contents title={t('part.outputs')} value={outputs} />
      <Contents title={t('part.trace')} value={trace} />
    </>
  );
}

function Facts({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const items = [
    { key: 'businessDate', label: t('column.businessDate'), children: formatDate(run.businessDate) },
    { key: 'engine', label: t('column.engine'), children: run.engineVersion },
    { key: 'endedAt', label: t('column.endedAt'), children: formatInstant(run.endedAt) },
    {
      key: 'inputs',
      label: t('column.inputs'),
      children: <span className={styles.print}>{run.inputsFingerprint}</span>,
    },
    {
      key: 'outputs',
      label: t('column.outputs'),
      children: <span className={styles.print}>{run.outputsFingerprint}</span>,
    },
  ];
  return (
    <Panel>
      <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />
    </Panel>
  );
}
