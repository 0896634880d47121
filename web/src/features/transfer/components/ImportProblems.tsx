import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount, missing } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { entitiesOptions } from '../api/entities';
import { type FileImport, type ImportStep, problemsOptions, type RowProblem } from '../api/imports';
import { totalsOf } from '../model/totals';
import styles from './transfer.module.css';
import { useFieldName } from './useNames';
import { useRowWords } from './useRowWords';

const doubtful = ({ bad, warnings }: ImportStep) => bad > 0 || warnings > 0;

/** Row by row: the field, the value found, what is wrong with it and what would be right; step by step if wanted. */
export function ImportProblems({ one }: { one: FileImport }) {
  const { t } = useTranslation('transfer');
  const { search } = useAddress();
  const step = one.steps.find(({ batchId }) => String(batchId) === search.batch);
  const { bad, warnings } = totalsOf(one.steps);
  const listing = useInfiniteQuery(problemsOptions(one.id, step?.batchId));
  const columns = useColumns(one);
  return (
    <Panel
      title={t('row.title')}
      extra={
        <>
          {t('row.answer', { bad: formatCount(bad), warnings: formatCount(warnings) })}
          <StepChoice steps={one.steps.filter(doubtful)} />
        </>
      }
      flush
    >
      <DataTable
        listing={listing}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t(step ? 'row.noMatch' : 'row.none')} />}
      />
    </Panel>
  );
}

/** Where several files or steps have bad rows, one of them can be worked down alone. */
function StepChoice({ steps }: { steps: ImportStep[] }) {
  const { t } = useTranslation('transfer');
  const { search, change } = useAddress();
  if (steps.length < 2) return null;
  return (
    <Select
      allowClear
      aria-label={t('row.step')}
      placeholder={t('row.allSteps')}
      className={styles.column}
      value={search.batch}
      options={steps.map(({ batchId, name }) => ({ value: String(batchId), label: name }))}
      onChange={(batch: string | undefined) => change({ batch })}
    />
  );
}

function useColumns({ steps }: FileImport): Column<RowProblem>[] {
  const { t } = useTranslation('transfer');
  const { data: entities } = useQuery(entitiesOptions);
  const { reason, expected } = useRowWords();
  const fields = entities
    ?.filter(({ name }) => steps.some(({ entity }) => entity === name))
    .flatMap((entity) => entity.fields);
  const fieldName = useFieldName(fields ?? []);
  return [
    { key: 'row', title: t('row.row'), numeric: true, width: 72, card: 'note', render: ({ row }) => row },
    { key: 'field', title: t('row.field'), card: 'title', render: ({ field }) => fieldName(field) },
    {
      key: 'value',
      title: t('row.value'),
      card: 'note',
      render: ({ value }) => <code className={styles.value}>{value || missing}</code>,
    },
    { key: 'reason', title: t('row.code'), card: 'note', render: reason },
    { key: 'expected', title: t('row.expected'), card: 'note', render: expected },
    {
      key: 'warning',
      title: t('row.kind'),
      card: 'title',
      render: ({ warning }) => (
        <Tag color={warning ? 'warning' : 'error'}>{t(warning ? 'row.isWarning' : 'row.isBad')}</Tag>
      ),
    },
    { key: 'file', title: t('import.file'), render: ({ file }) => file },
  ];
}
