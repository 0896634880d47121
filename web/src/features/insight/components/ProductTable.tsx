import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Delta } from '@/shared/ui/figures/Delta';
import { Money } from '@/shared/ui/figures/Money';
import { Percent } from '@/shared/ui/figures/Percent';
import { Door } from '@/shared/ui/layout/Door';
import type { Column } from '@/shared/ui/table/columns';
import { PagedRows } from '@/shared/ui/table/PagedRows';
import type { Cockpit } from '../api/cockpit';
import { productsOptions } from '../api/products';
import { elapsed, factsOf } from '../model/drill';
import { categoryRows, productRows, productsKnown, type SoldRow } from '../model/products';
import styles from './cockpit.module.css';

/** What was sold, by category or product; where the orders carry none, that is said instead. */
export function ProductTable({ cockpit }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  const { search, change } = useAddress();
  const { kind, id } = cockpit.node.node;
  const reading = useQuery(
    productsOptions({ year: cockpit.year, ...(kind === 'UNIT' ? { unit: id } : { position: id }) }),
  );
  const by = search.by === 'product' ? 'product' : 'category';
  const columns = useColumns(cockpit);
  return (
    <Loaded of={reading}>
      {({ categories, products }) =>
        productsKnown(products) ? (
          <>
            <div className={styles.by}>
              <Segmented
                size="small"
                value={by}
                options={(['category', 'product'] as const).map((value) => ({
                  value,
                  label: t(`by.${value}`),
                }))}
                onChange={(next) => change({ by: next === 'product' ? next : undefined })}
              />
            </div>
            <PagedRows
              rows={by === 'product' ? productRows(products) : categoryRows(categories)}
              columns={columns}
              rowKey={({ key }) => key}
            />
          </>
        ) : (
          <EmptyState title={t('productsUnknown')} advice={t('productsUnknownAdvice')} />
        )
      }
    </Loaded>
  );
}

function useColumns(cockpit: Cockpit): Column<SoldRow>[] {
  const { t } = useTranslation('insight');
  const { node, measure } = cockpit;
  return [
    {
      key: 'name',
      title: t('column.sold'),
      card: 'title',
      render: ({ name, depth }) => (
        <span style={{ paddingInlineStart: `${depth}em` }}>{name ?? t('noProduct')}</span>
      ),
    },
    {
      key: 'actual',
      title: t('column.actual'),
      numeric: true,
      card: 'figure',
      render: ({ amounts, drill }) =>
        drill ? (
          <Door to={factsOf(node.node, measure.kind, elapsed(cockpit), drill)} title={t('drill')}>
            <Money value={amounts.actual} />
          </Door>
        ) : (
          <Money value={amounts.actual} />
        ),
    },
    {
      key: 'share',
      title: t('column.share'),
      numeric: true,
      card: 'figure',
      render: ({ amounts }) => <Percent value={amounts.share} />,
    },
    {
      key: 'lastYear',
      title: t('column.lastYearToDate'),
      numeric: true,
      card: 'figure',
      render: ({ amounts }) => <Money value={amounts.lastYearToDate} />,
    },
    {
      key: 'growth',
      title: t('column.growth'),
      numeric: true,
      card: 'title',
      render: ({ amounts }) => <Delta value={amounts.growth} />,
    },
  ];
}
