import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '@/shared/format/date';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { type Run, runsOptions } from '../api/runs';
import { RunStateTag } from '../components/RunStateTag';
import { useRunName } from '../components/useRunName';

/** Every computation that was made; nothing of it is ever changed. */
export function Page() {
  const { t } = useTranslation('run');
  const go = useGo();
  const { search, change } = useAddress();
  return (
    <Sheet>
      <PageHeader
        title={t('runs.title')}
        answer={t('runs.answer')}
        actions={<ExportButtons path="/api/runs/export" filter={[]} sort={search.sort} />}
      />
      <Panel flush>
        <DataTable
          listing={useInfiniteQuery(runsOptions([], search.sort))}
          columns={useColumns()}
          rowKey={({ id }) => id}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={({ id }) => go(`/runs/${id}`)}
          empty={<EmptyState title={t('runs.empty')} advice={t('runs.emptyAdvice')} />}
        />
      </Panel>
    </Sheet>
  );
}

function useColumns(): Column<Run>[] {
  const { t } = useTranslation('run');
  const name = useRunName();
  return [
    { key: 'id', title: t('column.id'), numeric: true, width: 80, card: 'note', render: ({ id }) => id },
    { key: 'kind', title: t('column.kind'), card: 'title', render: ({ kind }) => name(kind) },
    { key: 'subject', title: t('column.subject'), card: 'note', render: ({ subject }) => subject },
    { key: 'state', title: t('column.state'), card: 'title', render: (one) => <RunStateTag run={one} /> },
    { key: 'engine', title: t('column.engine'), render: ({ engineVersion }) => engineVersion },
    { key: 'user', title: t('column.user'), card: 'note', render: ({ userName }) => userName },
    {
      key: 'businessDate',
      title: t('column.businessDate'),
      render: ({ businessDate }) => formatDate(businessDate),
    },
    {
      key: 'startedAt',
      title: t('column.startedAt'),
      card: 'note',
      render: ({ startedAt }) => formatInstant(startedAt),
    },
  ];
}
