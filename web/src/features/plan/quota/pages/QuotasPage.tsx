import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/listing';
import { useAddress } from '@/shared/hooks/address';
import { useLanguage } from '@/shared/hooks/preferences';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Money } from '@/shared/ui/figures/Money';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { FilterBar } from '@/shared/ui/table/FilterBar';
import { conditionsOf, type Filter } from '@/shared/ui/table/filters';
import { measuresOptions, yearsOptions } from '../../api/surroundings';
import { type Quota, quotasOptions } from '../api/quotas';

/** The quotas in force: who owes what in which window, each of which tells where it came from. */
export function Page() {
  const { t } = useTranslation('plan');
  const go = useGo();
  const { search, change } = useAddress();
  const filter = conditionsOf(useFilters([]), search);
  const listing = useInfiniteQuery(quotasOptions(filter, search.sort));
  const filters = useFilters(rowsOf(listing.data));
  const { data: measures = [] } = useQuery(measuresOptions);
  const currency = measures[0]?.ledger.currencyCode;
  return (
    <Sheet>
      <PageHeader
        title={t('quota.title')}
        answer={t('quota.answer')}
        controls={currency && <UnitSwitch currency={currency} />}
        actions={<ExportButtons path="/api/plan/quotas/export" filter={filter} sort={search.sort} />}
      />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={listing}
          columns={useColumns()}
          rowKey={({ id }) => id}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={({ id }) => go(`/plan/quotas/${id}/explanation`)}
          empty={
            <EmptyState
              title={t(filter.length > 0 ? 'quota.noMatch' : 'quota.empty')}
              advice={t(filter.length > 0 ? 'quota.noMatchAdvice' : 'quota.emptyAdvice')}
            />
          }
        />
      </Panel>
    </Sheet>
  );
}

function useFilters(rows: Quota[]): Filter[] {
  const { t } = useTranslation('plan');
  const chinese = useLanguage() === 'zh-CN';
  const { data: years = [] } = useQuery(yearsOptions);
  const { data: measures = [] } = useQuery(measuresOptions);
  return [
    {
      kind: 'choice',
      name: 'fiscalYear',
      label: t('annual.year'),
      options: years.map(({ code }) => ({ value: code, label: code })),
    },
    { kind: 'text', name: 'period', operator: 'contains', label: t('quota.period') },
    {
      kind: 'choice',
      name: 'measure',
      label: t('annual.measure'),
      options: measures.map(({ code, nameZh, nameEn }) => ({
        value: code,
        label: chinese ? nameZh : nameEn,
      })),
    },
    {
      kind: 'reference',
      name: 'position',
      column: 'positionId',
      label: t('quota.position'),
      nameOf: (id) => rows.find(({ positionId }) => String(positionId) === id)?.position ?? `#${id}`,
    },
  ];
}

function useColumns(): Column<Quota>[] {
  const { t } = useTranslation('plan');
  return [
    {
      key: 'seller',
      title: t('quota.seller'),
      card: 'title',
      render: ({ id, seller }) => (
        <Door to={`/plan/quotas/${id}/explanation`}>{seller ?? t('quota.vacant')}</Door>
      ),
    },
    { key: 'position', title: t('quota.position'), card: 'note', render: ({ position }) => position },
    { key: 'period', title: t('quota.period'), sortable: true, card: 'note', render: ({ period }) => period },
    { key: 'start', title: t('quota.start'), sortable: true, render: ({ start }) => start },
    { key: 'end', title: t('quota.end'), sortable: true, render: ({ end }) => end },
    {
      key: 'amount',
      title: t('quota.amount'),
      numeric: true,
      sortable: true,
      card: 'figure',
      render: ({ amount }) => <Money value={amount} />,
    },
    {
      key: 'origin',
      title: t('quota.origin'),
      card: 'note',
      render: ({ origin, versionNumber }) => t(`quota.from.${origin}`, { number: versionNumber }),
    },
  ];
}
