import type { InfiniteData } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf, type Slice, totalOf } from '@/shared/api/listing';
import { isForbidden } from '@/shared/api/problem';
import { formatCount } from '@/shared/format/number';
import { NotAllowed } from '../feedback/Loaded';
import { ProblemAlert } from '../feedback/ProblemAlert';
import { RowsTable, type RowsTableProps } from './RowsTable';
import styles from './table.module.css';

/** What a keyset-paged query gives, of which the table needs this much. */
export type Listing<Row> = {
  data: InfiniteData<Slice<Row>> | undefined;
  error: unknown;
  isPending: boolean;
  isPlaceholderData: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  refetch: () => unknown;
};

type DataTableProps<Row> = Omit<RowsTableProps<Row>, 'rows'> & { listing: Listing<Row>; empty: ReactNode };

/** A list of the server with its four states; further pages join at the foot. */
export function DataTable<Row>({ listing, empty, ...table }: DataTableProps<Row>) {
  if (listing.isPending)
    return <Skeleton active title={false} paragraph={{ rows: 8 }} className={styles.waiting} />;
  if (isForbidden(listing.error)) return <NotAllowed />;
  if (listing.error) return <ProblemAlert failure={listing.error} onRetry={() => listing.refetch()} />;
  const rows = rowsOf(listing.data);
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div
      className={listing.isPlaceholderData ? styles.stale : undefined}
      aria-busy={listing.isPlaceholderData}
    >
      <RowsTable {...table} rows={rows} />
      <Foot listing={listing} shown={rows.length} />
    </div>
  );
}

function Foot<Row>({ listing, shown }: { listing: Listing<Row>; shown: number }) {
  const { t } = useTranslation('shared');
  const total = totalOf(listing.data);
  return (
    <div className={styles.foot}>
      <span>
        {total === undefined
          ? t('table.shown', { shown: formatCount(shown) })
          : t('table.shownOf', { shown: formatCount(shown), total: formatCount(total) })}
      </span>
      {listing.hasNextPage && (
        <Button size="small" loading={listing.isFetchingNextPage} onClick={() => listing.fetchNextPage()}>
          {t('table.more')}
        </Button>
      )}
    </div>
  );
}
