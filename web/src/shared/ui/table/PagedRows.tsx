import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/shared/format/number';
import { RowsTable, type RowsTableProps } from './RowsTable';
import styles from './table.module.css';

const step = 50;

/** Rows that are all here already, shown a page at a time: long tables stay light, on a phone above all. */
export function PagedRows<Row>({ rows, ...table }: RowsTableProps<Row>) {
  const { t } = useTranslation('shared');
  const [most, setMost] = useState(step);
  const shown = rows.slice(0, most);
  return (
    <>
      <RowsTable {...table} rows={shown} />
      <div className={styles.foot}>
        <span>
          {t('table.shownOf', { shown: formatCount(shown.length), total: formatCount(rows.length) })}
        </span>
        {shown.length < rows.length && (
          <Button size="small" onClick={() => setMost(most + step)}>
            {t('table.more')}
          </Button>
        )}
      </div>
    </>
  );
}
