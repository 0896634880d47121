import { useInfiniteQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { missing } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { useMay, useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Money } from '@/shared/ui/figures/Money';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { FilterBar } from '@/shared/ui/table/FilterBar';
import { conditionsOf, type Filter } from '@/shared/ui/table/filters';
import { type Product, productsOptions } from '../api/products';

/** What the company sells, at the prices of a day. */
export function Page() {
  const { t } = useTranslation('catalog');
  const go = useGo();
  const { search, change } = useAddress();
  const { businessDate } = useSession();
  const day = search.day ?? businessDate;
  const filters: Filter[] = [
    { kind: 'text', name: 'name', label: t('column.name') },
    { kind: 'text', name: 'category', label: t('column.category') },
  ];
  const filter = conditionsOf(filters, search);
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        answer={t('answer', { day })}
        controls={
          <DatePicker
            aria-label={t('day')}
            allowClear={false}
            value={dayjs(day)}
            onChange={(next) => change({ day: next?.format('YYYY-MM-DD') })}
          />
        }
        actions={
          <ExportButtons
            path="/api/catalog/products/export"
            filter={filter}
            sort={search.sort}
            more={{ day: search.day }}
          />
        }
      />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={useInfiniteQuery(productsOptions(search.day, filter, search.sort))}
          columns={useColumns()}
          rowKey={({ code }) => code}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={({ id }) => go(`/ledger?product=${id}&sort=-date`)}
          empty={<EmptyState title={t('empty')} advice={t('emptyAdvice')} />}
        />
      </Panel>
    </Sheet>
  );
}

function useColumns(): Column<Product>[] {
  const { t } = useTranslation('catalog');
  const seesCost = useMay('catalog.read-cost');
  const cost: Column<Product> = {
    key: 'cost',
    title: t('column.cost'),
    numeric: true,
    sortable: true,
    card: 'figure',
    render: (product) => <Money value={product.cost} exact />,
  };
  return [
    { key: 'name', title: t('column.name'), sortable: true, card: 'title', render: ({ name }) => name },
    { key: 'code', title: t('column.code'), sortable: true, card: 'note', render: ({ code }) => code },
    {
      key: 'category',
      title: t('column.category'),
      sortable: true,
      card: 'note',
      render: ({ category }) => category ?? missing,
    },
    {
      key: 'price',
      title: t('column.price'),
      numeric: true,
      sortable: true,
      card: 'figure',
      render: ({ price }) => <Money value={price} exact />,
    },
    { key: 'currency', title: t('column.currency'), render: ({ priceCurrency }) => priceCurrency ?? missing },
    ...(seesCost ? [cost] : []),
  ];
}
