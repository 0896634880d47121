import { useInfiniteQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { missing } from '@/shared/format/number';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { type FileImport, problemsOptions, type RowProblem } from '../api/imports';

/** Row by row: the field, the value found, and what would be right. */
export function ImportProblems({ one }: { one: FileImport }) {
  const { t } = useTranslation('transfer');
  const columns: Column<RowProblem>[] = [
    { key: 'row', title: t('row.row'), numeric: true, card: 'figure', render: ({ row }) => row },
    { key: 'file', title: t('import.file'), render: ({ file }) => file },
    { key: 'field', title: t('row.field'), card: 'title', render: ({ field }) => field },
    { key: 'value', title: t('row.value'), card: 'figure', render: ({ value }) => value ?? missing },
    { key: 'code', title: t('row.code'), card: 'note', render: ({ code }) => code },
    { key: 'expected', title: t('row.expected'), card: 'note', render: ({ expected }) => expected },
    {
      key: 'warning',
      title: t('row.kind'),
      card: 'title',
      render: ({ warning }) => (
        <Tag color={warning ? 'warning' : 'error'}>{t(warning ? 'row.isWarning' : 'row.isBad')}</Tag>
      ),
    },
  ];
  return (
    <Panel title={t('row.title')} flush>
      <DataTable
        listing={useInfiniteQuery(problemsOptions(one.id))}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('row.none')} />}
      />
    </Panel>
  );
}
