import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatCount } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { FilterBar } from '@/shared/ui/table/FilterBar';
import { conditionsOf, type Filter } from '@/shared/ui/table/filters';
import { type Batch, batchesOptions } from '../api/batches';
import { BatchStateTag } from '../components/BatchStateTag';

/** What came into the ledger together; a batch is taken back as a whole. */
export function Page() {
  const { t } = useTranslation('ledger');
  const go = useGo();
  const { search, change } = useAddress();
  const filters: Filter[] = [{ kind: 'text', name: 'label', label: t('batch.label') }];
  const filter = conditionsOf(filters, search);
  return (
    <Sheet>
      <PageHeader title={t('batch.list')} answer={t('batch.listAnswer')} />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={useInfiniteQuery(batchesOptions(filter, search.sort))}
          columns={useColumns()}
          rowKey={({ id }) => id}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={({ id }) => go(`/ledger/batches/${id}`)}
          empty={<EmptyState title={t('facts.empty')} advice={t('facts.emptyAdvice')} />}
        />
      </Panel>
    </Sheet>
  );
}

function useColumns(): Column<Batch>[] {
  const { t } = useTranslation('ledger');
  return [
    { key: 'id', title: t('batch.id'), numeric: true, width: 80, card: 'note', render: ({ id }) => id },
    { key: 'label', title: t('batch.label'), sortable: true, card: 'title', render: ({ label }) => label },
    { key: 'origin', title: t('batch.origin'), render: ({ origin }) => t(`batch.origins.${origin}`) },
    {
      key: 'facts',
      title: t('batch.facts'),
      numeric: true,
      card: 'figure',
      render: ({ factCount }) => formatCount(factCount),
    },
    {
      key: 'state',
      title: t('batch.state'),
      card: 'title',
      render: (batch) => <BatchStateTag batch={batch} />,
    },
    {
      key: 'by',
      title: t('fact.by'),
      card: 'note',
      render: ({ postedBy }) => posterOf(postedBy, t('system')),
    },
    {
      key: 'postedAt',
      title: t('fact.at'),
      sortable: true,
      card: 'note',
      render: ({ postedAt }) => formatInstant(postedAt),
    },
  ];
}

const posterOf = (name: string, system: string) => (name === 'system' ? system : name);
