import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { FieldProposal, Preview } from '../api/files';
import { type Mapping, markOf, unusedColumns } from '../model/mapping';
import { ConfidenceMark } from './ConfidenceMark';
import styles from './transfer.module.css';

type MappingTableProps = {
  preview: Preview;
  mapping: Mapping;
  fieldName: (field: string) => string;
  onChoose: (field: string, column: string | undefined) => void;
  /** The way to take over the columns of an earlier file. */
  sources: ReactNode;
};

/** Field by field: its column, how sure that is, and what stands in it. */
export function MappingTable({ preview, mapping, fieldName, onChoose, sources }: MappingTableProps) {
  const { t } = useTranslation('transfer');
  const names = preview.columns.map(({ name }) => name);
  const samplesOf = (column: string | undefined) =>
    preview.columns.find(({ name }) => name === column)?.samples.join(' · ') ?? '';
  const unused = unusedColumns(names, mapping);
  const columns: Column<FieldProposal>[] = [
    {
      key: 'field',
      title: t('mapping.field'),
      card: 'title',
      render: ({ field, required }) => `${fieldName(field)}${required ? ' *' : ''}`,
    },
    {
      key: 'column',
      title: t('mapping.column'),
      card: 'note',
      render: ({ field }) => (
        <Select
          allowClear
          showSearch
          size="small"
          className={styles.column}
          aria-label={fieldName(field)}
          placeholder={t('mapping.none')}
          value={mapping[field]}
          options={names.map((value) => ({ value, label: value }))}
          onChange={(value: string | undefined) => onChoose(field, value)}
        />
      ),
    },
    {
      key: 'mark',
      title: t('mapping.mark'),
      card: 'title',
      render: (proposal) => <ConfidenceMark mark={markOf(proposal, mapping[proposal.field])} />,
    },
    {
      key: 'reason',
      title: t('mapping.reason'),
      render: ({ field, column, reason }) =>
        mapping[field] === (column ?? undefined) && t(`reason.${reason}`),
    },
    {
      key: 'samples',
      title: t('mapping.samples'),
      card: 'note',
      render: ({ field }) => <div className={styles.samples}>{samplesOf(mapping[field])}</div>,
    },
  ];
  return (
    <Panel
      title={t('mapping.title')}
      extra={
        <>
          {unused.length > 0 && t('mapping.unused', { columns: unused.join(' · ') })}
          {sources}
        </>
      }
      flush
    >
      <RowsTable rows={preview.proposal} columns={columns} rowKey={({ field }) => field} />
    </Panel>
  );
}
