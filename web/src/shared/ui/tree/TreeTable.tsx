import { CaretDownFilled, CaretRightFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import type { Column } from '../table/columns';
import { RowsTable } from '../table/RowsTable';
import styles from './tree.module.css';
import { readOpen, type TreeRow, toggled, type VisibleRow, visibleRows } from './visible';

type TreeTableProps<Row extends TreeRow> = {
  rows: Row[];
  columns: Column<Row>[];
  onOpen?: (row: Row) => void;
  /** Open while the address says nothing. */
  initiallyOpen?: string[];
};

/** A hierarchy as a table whose first column unfolds; what is unfolded stands in the address. */
export function TreeTable<Row extends TreeRow>({
  rows,
  columns,
  onOpen,
  initiallyOpen = [],
}: TreeTableProps<Row>) {
  const { search, change } = useAddress();
  const open = search.open === undefined ? new Set(initiallyOpen) : readOpen(search.open);
  const toggle = (id: string) => change({ open: toggled(open, id) ?? 'none' });
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <RowsTable
      rows={visibleRows(rows, open)}
      rowKey={({ row }) => row.id}
      onOpen={onOpen && (({ row }) => onOpen(row))}
      columns={[folding(first, toggle), ...others.map(ofRow)]}
    />
  );
}

const ofRow = <Row extends TreeRow>(column: Column<Row>): Column<VisibleRow<Row>> => ({
  ...column,
  render: ({ row }) => column.render(row),
});

const folding = <Row extends TreeRow>(
  column: Column<Row>,
  toggle: (id: string) => void,
): Column<VisibleRow<Row>> => ({
  ...column,
  render: (visible) => <Branch visible={visible} column={column} onToggle={() => toggle(visible.row.id)} />,
});

type BranchProps<Row extends TreeRow> = {
  visible: VisibleRow<Row>;
  column: Column<Row>;
  onToggle: () => void;
};

function Branch<Row extends TreeRow>({
  visible: { row, depth, children, open },
  column,
  onToggle,
}: BranchProps<Row>) {
  const { t } = useTranslation('shared');
  return (
    <span className={styles.branch} style={{ paddingInlineStart: `calc(${depth} * var(--tree-indent))` }}>
      {children > 0 ? (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-label={t(open ? 'tree.fold' : 'tree.unfold')}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          {open ? <CaretDownFilled /> : <CaretRightFilled />}
        </button>
      ) : (
        <span className={styles.leaf} />
      )}
      {column.render(row)}
    </span>
  );
}
