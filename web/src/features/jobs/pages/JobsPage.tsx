import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { useAddress } from '@/shared/hooks/address';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { allJobsOptions, type Job, myJobsOptions } from '../api/jobs';
import { JobStateTag } from '../components/JobStateTag';
import { useJobName } from '../components/useJobName';

export function Page() {
  const { t } = useTranslation('jobs');
  const go = useGo();
  const { search, change } = useAddress();
  const mayAll = useMay('jobs.read-all');
  const everybody = mayAll && search.whose === 'all';
  const listing = useInfiniteQuery(everybody ? allJobsOptions : myJobsOptions);
  const whose = ['mine', 'all'].map((value) => ({ value, label: t(`whose.${value}`) }));
  return (
    <Sheet>
      <PageHeader
        title={t('list.title')}
        answer={t('list.answer')}
        controls={
          mayAll && (
            <Segmented
              options={whose}
              value={everybody ? 'all' : 'mine'}
              onChange={(value) => change({ whose: value === 'all' ? 'all' : undefined })}
            />
          )
        }
      />
      <Panel flush>
        <DataTable
          listing={listing}
          columns={useColumns()}
          rowKey={(job) => job.id}
          onOpen={(job) => go(`/jobs/${job.id}`)}
          empty={<EmptyState title={t('feed.empty')} advice={t('feed.emptyAdvice')} />}
        />
      </Panel>
    </Sheet>
  );
}

function useColumns(): Column<Job>[] {
  const { t } = useTranslation('jobs');
  const name = useJobName();
  return [
    { key: 'kind', title: t('column.kind'), card: 'title', render: (job) => name(job.kind) },
    {
      key: 'state',
      title: t('column.state'),
      card: 'title',
      render: (job) => <JobStateTag state={job.state} />,
    },
    { key: 'by', title: t('column.by'), card: 'note', render: (job) => job.submittedByName },
    {
      key: 'submittedAt',
      title: t('column.submittedAt'),
      card: 'note',
      render: (job) => formatInstant(job.submittedAt),
    },
    { key: 'finishedAt', title: t('column.finishedAt'), render: (job) => formatInstant(job.finishedAt) },
  ];
}
