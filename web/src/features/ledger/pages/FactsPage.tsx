import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnitName } from '@/features/org/public';
import { rowsOf } from '@/shared/api/listing';
import { formatCount, formatNumber } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { DataTable } from '@/shared/ui/table/DataTable';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { FilterBar } from '@/shared/ui/table/FilterBar';
import { conditionsOf } from '@/shared/ui/table/filters';
import { type FactList, factsOptions } from '../api/facts';
import { useFactColumns } from '../components/useFactColumns';
import { useFactFilters } from '../components/useFactFilters';
import { useKindName } from '../components/useKindName';

/** The sales facts: every figure of the house ends here. */
export function Page() {
  const { t } = useTranslation('ledger');
  const go = useGo();
  const { search, change } = useAddress();
  const structure = useFactFilters([]);
  const filter = conditionsOf(structure, search);
  const listing = useInfiniteQuery(factsOptions(filter, search.sort));
  const filters = useFactFilters(rowsOf(listing.data), useUnitName(search.node));
  return (
    <Sheet wide>
      <PageHeader
        title={t('facts.title')}
        answer={<Totals totals={listing.data?.pages[0]?.totals} />}
        actions={<ExportButtons path="/api/ledger/facts/export" filter={filter} sort={search.sort} />}
      />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={listing}
          columns={useFactColumns()}
          rowKey={(row) => `${row.factId}.${row.ordinal}`}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={(row) => go(`/ledger/facts/${row.factId}`)}
          empty={<Nothing filtered={filter.length > 0} />}
        />
      </Panel>
    </Sheet>
  );
}

/** What the whole list comes to, one sum a kind: two kinds are never added together. */
function Totals({ totals }: { totals: FactList['totals'] | undefined }) {
  const { t } = useTranslation('ledger');
  const kindName = useKindName();
  if (!totals?.length) return null;
  return totals
    .map(({ kind, currency, count, netAmount }) =>
      t('facts.total', {
        kind: kindName(kind),
        currency,
        rows: formatCount(count),
        amount: formatNumber(netAmount),
      }),
    )
    .join(' · ');
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('ledger');
  if (filtered) return <EmptyState title={t('facts.noMatch')} advice={t('facts.noMatchAdvice')} />;
  return (
    <EmptyState
      title={t('facts.empty')}
      advice={t('facts.emptyAdvice')}
      action={
        <Door to={'/transfer'}>
          <Button type="primary">{t('facts.import')}</Button>
        </Door>
      }
    />
  );
}
