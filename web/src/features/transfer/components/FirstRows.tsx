import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { Preview } from '../api/files';
import styles from './transfer.module.css';

type Row = Preview['rows'][number];

/** The first rows as they stand in the file. */
export function FirstRows({ preview }: { preview: Preview }) {
  const { t } = useTranslation('transfer');
  const columns: Column<Row>[] = [
    { key: 'number', title: t('rows.number'), numeric: true, render: ({ number }) => number },
    ...preview.columns.map(({ name, unit }, index) => ({
      key: `${index} ${name}`,
      title: unit ? `${name} [${unit}]` : name,
      render: ({ cells }: Row) => cells[index],
    })),
  ];
  return (
    <Panel title={t('rows.title')} flush>
      <div className={styles.rows}>
        <RowsTable rows={preview.rows} columns={columns} rowKey={({ number }) => number} />
      </div>
    </Panel>
  );
}
