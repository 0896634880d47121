import { RollbackOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveJob, useJob } from '@/features/jobs/public';
import { formatInstant } from '@/shared/format/date';
import { formatCount } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { stringifySearch } from '@/shared/hooks/search';
import { useMay } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { isOver } from '@/shared/ui/job/progress';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { type FileImport, undoImport } from '../api/imports';
import { totalsOf } from '../model/totals';
import { ImportStateTag } from './ImportStateTag';

/** The answer first: how many rows went in, how many did not; and what can be done now. */
export function ImportHeader({ one }: { one: FileImport }) {
  const { t } = useTranslation('transfer');
  const { search } = useAddress();
  const go = useGo();
  const { good, bad } = totalsOf(one.steps);
  const back = search.file && search.entity ? `/transfer/new${stringifySearch(search)}` : undefined;
  return (
    <PageHeader
      path={<Door to="/transfer">{t('imports.title')}</Door>}
      title={one.sourceName}
      answer={
        <>
          <ImportStateTag state={one.state} />{' '}
          {t(`outcome.${one.state}`, {
            good: formatCount(good),
            bad: formatCount(bad),
            by: one.requestedByName,
          })}
          {one.undoneAt && ` ${t('undone', { by: one.undoneByName, at: formatInstant(one.undoneAt) })}`}
        </>
      }
      actions={
        <>
          {back && one.state !== 'DONE' && <Button onClick={() => go(back)}>{t('begin.back')}</Button>}
          {one.undoable && <Undo one={one} />}
        </>
      }
    />
  );
}

function Undo({ one }: { one: FileImport }) {
  const { t } = useTranslation('transfer');
  const queries = useQueryClient();
  const mayUndo = useMay('transfer.undo');
  const [jobId, setJobId] = useState<number>();
  const undoing = useMutation({
    mutationFn: () => undoImport(one.id),
    onSuccess: (begun) => {
      setJobId(begun.jobId);
      void queries.invalidateQueries({ queryKey: ['transfer'] });
    },
  });
  if (!mayUndo) return null;
  if (undoing.isError) return <ProblemAlert failure={undoing.error} />;
  if (jobId !== undefined) return <Undoing jobId={jobId} />;
  return (
    <Popconfirm title={t('undo.question')} description={t('undo.effect')} onConfirm={() => undoing.mutate()}>
      <Button danger icon={<RollbackOutlined />} loading={undoing.isPending}>
        {t('undo.action')}
      </Button>
    </Popconfirm>
  );
}

function Undoing({ jobId }: { jobId: number }) {
  const { data: job } = useJob(jobId);
  const queries = useQueryClient();
  const over = job && isOver(job.state);

  // The job's end comes by its own stream; whatever the import had brought is then read anew.
  useEffect(() => {
    if (over) void queries.invalidateQueries();
  }, [over, queries]);

  return <LiveJob id={jobId} />;
}
