import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { nextSort, parseSort } from '@/shared/api/listing';
import { usePhone } from '@/shared/hooks/preferences';
import type { Column } from './columns';
import { RowCards } from './RowCards';
import styles from './table.module.css';

export type RowsTableProps<Row> = {
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
  onOpen?: (row: Row) => void;
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  /** A row of totals under the rows, one cell a column. */
  totals?: ReactNode[];
  caption?: string;
};

/** Rows as a dense table, on a phone as cards. */
export function RowsTable<Row>(props: RowsTableProps<Row>) {
  const phone = usePhone();
  const { columns, rows, rowKey, onOpen, totals, caption } = props;
  if (phone && columns.some((column) => column.card)) return <RowCards {...props} />;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        {caption && <caption className={styles.caption}>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...opening(row, onOpen)}>
              {columns.map((column) => (
                <td key={column.key} className={column.numeric ? styles.numeric : undefined}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals && <Totals columns={columns} totals={totals} />}
      </table>
    </div>
  );
}

function Totals<Row>({ columns, totals }: { columns: Column<Row>[]; totals: ReactNode[] }) {
  return (
    <tfoot>
      <tr>
        {columns.map((column, index) => (
          <td key={column.key} className={column.numeric ? styles.numeric : undefined}>
            {totals[index]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** Every row that leads somewhere can be reached and opened by keyboard as well. */
export function opening<Row>(row: Row, onOpen: ((row: Row) => void) | undefined) {
  if (!onOpen) return {};
  return {
    className: styles.door,
    tabIndex: 0,
    onClick: () => onOpen(row),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
    },
  };
}

type HeaderProps<Row> = { column: Column<Row> } & Pick<RowsTableProps<Row>, 'sort' | 'onSort'>;

function Header<Row>({ column, sort, onSort }: HeaderProps<Row>) {
  const current = parseSort(sort);
  const direction =
    current?.field === column.key ? (current.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th
      scope="col"
      style={{ width: column.width }}
      className={column.numeric ? styles.numeric : undefined}
      aria-sort={direction}
    >
      {column.sortable && onSort ? (
        <button type="button" className={styles.sorter} onClick={() => onSort(nextSort(sort, column.key))}>
          {column.title}
          {direction === 'ascending' && <CaretUpFilled aria-hidden />}
          {direction === 'descending' && <CaretDownFilled aria-hidden />}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}
