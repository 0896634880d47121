import { columnsFor } from './columns';
import { opening, type RowsTableProps } from './RowsTable';
import styles from './table.module.css';

/** On a phone each row is a card with the three figures that matter. */
export function RowCards<Row>({ columns, rows, rowKey, onOpen }: RowsTableProps<Row>) {
  const [titles, figures, notes] = [
    columnsFor(columns, 'title'),
    columnsFor(columns, 'figure').slice(0, 3),
    columnsFor(columns, 'note'),
  ];
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <div className={styles.card}>
            <div {...opening(row, onOpen)}>
              <div className={styles.cardTitle}>
                {titles.map((column) => (
                  <span key={column.key}>{column.render(row)}</span>
                ))}
              </div>
              {notes.length > 0 && (
                <div className={styles.cardNotes}>
                  {notes.map((column) => (
                    <span key={column.key}>{column.render(row)}</span>
                  ))}
                </div>
              )}
              {figures.length > 0 && (
                <dl className={styles.cardFigures}>
                  {figures.map((column) => (
                    <div key={column.key}>
                      <dt>{column.title}</dt>
                      <dd>{column.render(row)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
