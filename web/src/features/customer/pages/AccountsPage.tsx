import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { missing } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { FilterBar } from '@/shared/ui/table/FilterBar';
import { conditionsOf, type Filter } from '@/shared/ui/table/filters';
import { type Account, accountsOptions } from '../api/accounts';

/** The accounts with who owns and who serves them; a click opens their facts. */
export function Page() {
  const { t, i18n } = useTranslation('customer');
  const go = useGo();
  const { search, change } = useAddress();
  const kindName = (kind: string) => (i18n.exists(`customer:kind.${kind}`) ? t(`kind.${kind}`) : kind);
  const filters: Filter[] = [
    { kind: 'text', name: 'name', label: t('column.name') },
    { kind: 'text', name: 'code', operator: 'eq', label: t('column.code') },
    { kind: 'reference', name: 'nameless', label: t('onlyNameless'), nameOf: () => '' },
  ];
  const { nameless, ...typed } = search;
  const filter = [...conditionsOf(filters, typed), ...(nameless ? ['name:empty:true'] : [])];
  const columns: Column<Account>[] = [
    {
      key: 'name',
      title: t('column.name'),
      sortable: true,
      card: 'title',
      render: ({ name }) => name ?? t('nameless'),
    },
    { key: 'code', title: t('column.code'), sortable: true, card: 'note', render: ({ code }) => code },
    {
      key: 'kind',
      title: t('column.kind'),
      sortable: true,
      card: 'note',
      render: ({ kind }) => kindName(kind),
    },
    { key: 'unit', title: t('column.unit'), card: 'note', render: ({ unit }) => unit ?? missing },
    { key: 'owner', title: t('column.owner'), card: 'note', render: ({ owner }) => owner ?? missing },
  ];
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        answer={t('answer')}
        actions={<ExportButtons path="/api/customer/accounts/export" filter={filter} sort={search.sort} />}
      />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={useInfiniteQuery(accountsOptions(filter, search.sort))}
          columns={columns}
          rowKey={({ id }) => id}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={({ id }) => go(`/ledger?account=${id}&sort=-date`)}
          empty={<EmptyState title={t('empty')} advice={t('emptyAdvice')} />}
        />
      </Panel>
    </Sheet>
  );
}
