import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Panel } from '@/shared/ui/layout/Panel';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { Cockpit, CockpitRow } from '../api/cockpit';
import styles from './cockpit.module.css';
import { MonthTable } from './MonthTable';
import { TerritoryTable } from './TerritoryTable';
import { useNodeColumns } from './useNodeColumns';

type BreakdownProps = { cockpit: Cockpit; onOpen: (row: CockpitRow) => void };

const views = ['rows', 'sellers', 'months', 'territories'] as const;

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
        onChange={(key) => change({ view: key === 'rows' ? undefined : key })}
      />
      <View view={view} cockpit={cockpit} onOpen={onOpen} />
    </Panel>
  );
}

function View({ view, cockpit, onOpen }: BreakdownProps & { view: (typeof views)[number] }) {
  switch (view) {
    case 'rows':
      return <Nodes cockpit={cockpit} rows={cockpit.rows} onOpen={onOpen} />;
    case 'sellers':
      return <Nodes cockpit={cockpit} rows={cockpit.sellers} onOpen={onOpen} />;
    case 'months':
      return <MonthTable cockpit={cockpit} />;
    case 'territories':
      return <TerritoryTable cockpit={cockpit} />;
  }
}

function Nodes({ cockpit, rows, onOpen }: BreakdownProps & { rows: CockpitRow[] }) {
  const { t } = useTranslation('insight');
  const columns = useNodeColumns(cockpit);
  if (rows.length === 0) return <EmptyState title={t('noRows')} advice={t('noRowsAdvice')} />;
  return (
    <RowsTable
      rows={rows}
      columns={columns}
      rowKey={({ node }) => `${node.kind}${node.id}`}
      onOpen={onOpen}
    />
  );
}
