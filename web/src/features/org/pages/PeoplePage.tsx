import { useInfiniteQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { formatPercent, missing } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { useSession } from '@/shared/session/session';
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
import { type PersonLine, peopleOptions } from '../api/people';

/** Who is with the company, and what they hold. */
export function Page() {
  const { t } = useTranslation('org');
  const go = useGo();
  const { search, change } = useAddress();
  const { businessDate } = useSession();
  const day = search.day ?? businessDate;
  const filters: Filter[] = [
    { kind: 'text', name: 'name', label: t('column.person') },
    { kind: 'text', name: 'unit', label: t('column.unit') },
  ];
  const filter = conditionsOf(filters, search);
  const columns: Column<PersonLine>[] = [
    { key: 'name', title: t('column.person'), sortable: true, card: 'title', render: ({ name }) => name },
    { key: 'code', title: t('column.code'), sortable: true, card: 'note', render: ({ code }) => code },
    {
      key: 'position',
      title: t('column.position'),
      sortable: true,
      card: 'note',
      render: ({ position }) => position ?? missing,
    },
    {
      key: 'unit',
      title: t('column.unit'),
      sortable: true,
      card: 'note',
      render: ({ unit }) => unit ?? missing,
    },
    {
      key: 'share',
      title: t('column.share'),
      numeric: true,
      card: 'title',
      render: ({ share }) => formatPercent(share, { fraction: 0 }),
    },
  ];
  return (
    <Sheet>
      <PageHeader
        title={t('people.title')}
        answer={t('people.answerOn', { day })}
        controls={
          <DatePicker
            aria-label={t('tree.day')}
            allowClear={false}
            value={dayjs(day)}
            onChange={(next) => change({ day: next?.format('YYYY-MM-DD') })}
          />
        }
        actions={
          <ExportButtons
            path="/api/org/people/export"
            filter={filter}
            sort={search.sort}
            more={{ day: search.day }}
          />
        }
      />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={useInfiniteQuery(peopleOptions(search.day, filter, search.sort))}
          columns={columns}
          rowKey={({ personId, positionId }) => `${personId} ${positionId}`}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={({ personId }) => go(`/org/people/${personId}`)}
          empty={<EmptyState title={t('people.empty')} advice={t('tree.emptyAdvice')} />}
        />
      </Panel>
    </Sheet>
  );
}
