import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { missing } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { FilterBar } from '@/shared/ui/table/FilterBar';
import { conditionsOf, type Filter } from '@/shared/ui/table/filters';
import { type TrailEntry, trailOptions } from '../api/trail';
import styles from '../components/administration.module.css';
import { useTold } from '../components/useTold';
import { changesOf } from '../model/changes';

/** Who changed what, when, from what to what. */
export function Page() {
  const { t } = useTranslation('administration');
  const { search } = useAddress();
  const filters: Filter[] = [
    { kind: 'text', name: 'userName', label: t('trail.user') },
    { kind: 'text', name: 'subject', label: t('trail.subject') },
    { kind: 'text', name: 'subjectId', operator: 'eq', label: t('trail.id') },
    { kind: 'text', name: 'action', label: t('trail.action') },
  ];
  const filter = conditionsOf(filters, search);
  return (
    <Sheet wide>
      <PageHeader
        title={t('trail.title')}
        answer={t('trail.answer')}
        actions={<ExportButtons path="/api/administration/trail/export" filter={filter} sort={search.sort} />}
      />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={useInfiniteQuery(trailOptions(filter, search.sort))}
          columns={useColumns()}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('trail.empty')} />}
        />
      </Panel>
    </Sheet>
  );
}

function useColumns(): Column<TrailEntry>[] {
  const { t } = useTranslation('administration');
  const told = useTold();
  return [
    {
      key: 'recordedAt',
      title: t('trail.at'),
      card: 'note',
      render: ({ recordedAt }) => formatInstant(recordedAt),
    },
    { key: 'businessDate', title: t('trail.businessDate'), render: ({ businessDate }) => businessDate },
    { key: 'userName', title: t('trail.user'), card: 'note', render: ({ userName }) => told.user(userName) },
    {
      key: 'subject',
      title: t('trail.subject'),
      card: 'title',
      render: ({ subject, subjectId }) => (
        <span title={subject}>{`${told.subject(subject)} ${subjectId}`}</span>
      ),
    },
    { key: 'action', title: t('trail.action'), card: 'title', render: ({ action }) => told.action(action) },
    { key: 'change', title: t('trail.change'), card: 'note', render: (entry) => <Changes entry={entry} /> },
  ];
}

function Changes({ entry: { before, after } }: { entry: TrailEntry }) {
  return (
    <span className={styles.change}>
      {changesOf(before, after).map((change) => (
        <span key={change.field}>
          <span className={styles.key}>{change.field}</span>{' '}
          {change.before !== undefined && <span className={styles.before}>{change.before}</span>}{' '}
          {change.after ?? missing}
        </span>
      ))}
    </span>
  );
}
