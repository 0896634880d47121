import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { missing } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { Cockpit, CockpitRow } from '../api/cockpit';
import { type RankedSeller, rankedSellers } from '../model/ranking';
import { sortedRows } from '../model/sorting';
import styles from './cockpit.module.css';
import { MonthTable } from './MonthTable';
import { ProductTable } from './ProductTable';
import { TerritoryTable } from './TerritoryTable';
import { useNodeColumns } from './useNodeColumns';

type BreakdownProps = { cockpit: Cockpit; onOpen: (row: CockpitRow) => void };

const views = ['rows', 'sellers', 'months', 'products', 'territories'] as const;

/** The same year by what lies below, by seller, by month and by territory. */
export function Breakdown({ cockpit, onOpen }: BreakdownProps) {
  const { t } = useTranslation('insight');
  const { search, change } = useAddress();
  const view = views.find((one) => one === search.view) ?? 'rows';
  const items = views.map((key) => ({ key, label: t(`view.${key}`) }));
  return (
    <Panel flush>
      <Tabs
        className={styles.tabs}
        activeKey={view}
        items={items}
        tabBarExtraContent={<Export view={view} cockpit={cockpit} />}
        onChange={(key) => change({ view: key === 'rows' ? undefined : key })}
      />
      <View view={view} cockpit={cockpit} onOpen={onOpen} />
    </Panel>
  );
}

const parts = { rows: 'ROWS', sellers: 'SELLERS', months: 'MONTHS' } as const;

const isPart = (view: string): view is keyof typeof parts => view in parts;

/** The table on the screen as a file. */
function Export({ view, cockpit }: { view: (typeof views)[number]; cockpit: Cockpit }) {
  const { search } = useAddress();
  const { unit, position } = search;
  const asked = { year: cockpit.year, unit, position };
  if (view === 'products')
    return <ExportButtons path="/api/insight/products/export" filter={[]} more={asked} />;
  if (!isPart(view)) return null;
  return (
    <ExportButtons path="/api/insight/cockpit/export" filter={[]} more={{ ...asked, part: parts[view] }} />
  );
}

function View({ view, cockpit, onOpen }: BreakdownProps & { view: (typeof views)[number] }) {
  switch (view) {
    case 'rows':
      return <Nodes cockpit={cockpit} rows={cockpit.rows} onOpen={onOpen} />;
    case 'sellers':
      return <Ranking cockpit={cockpit} onOpen={onOpen} />;
    case 'months':
      return <MonthTable cockpit={cockpit} />;
    case 'products':
      return <ProductTable cockpit={cockpit} />;
    case 'territories':
      return <TerritoryTable cockpit={cockpit} />;
  }
}

/** Best attainment first; positions that were closed and neither owe nor did anything this year are left out. */
function Ranking({ cockpit, onOpen }: BreakdownProps) {
  const { t } = useTranslation('insight');
  const { search, change } = useAddress();
  const rows = rankedSellers(cockpit.sellers);
  const [node, ...figures] = useNodeColumns(cockpit);
  if (rows.length === 0 || !node) return <EmptyState title={t('noRows')} advice={t('noRowsAdvice')} />;
  const rank: Column<RankedSeller> = {
    key: 'rank',
    title: t('column.rank'),
    numeric: true,
    width: 64,
    render: ({ rank: place }) => place ?? missing,
  };
  return (
    <RowsTable
      rows={sortedRows(rows, search.sort)}
      sort={search.sort}
      onSort={(sort) => change({ sort })}
      columns={[rank, { ...node, title: t('column.seller') }, ...figures]}
      rowKey={({ node: { kind, id } }) => `${kind}${id}`}
      onOpen={onOpen}
    />
  );
}

function Nodes({ cockpit, rows, onOpen }: BreakdownProps & { rows: CockpitRow[] }) {
  const { t } = useTranslation('insight');
  const { search, change } = useAddress();
  const columns = useNodeColumns(cockpit);
  if (rows.length === 0) return <EmptyState title={t('noRows')} advice={t('noRowsAdvice')} />;
  return (
    <RowsTable
      rows={sortedRows(rows, search.sort)}
      sort={search.sort}
      onSort={(sort) => change({ sort })}
      columns={columns}
      rowKey={({ node }) => `${node.kind}${node.id}`}
      onOpen={onOpen}
    />
  );
}
