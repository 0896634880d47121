import { SwapOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent, missing } from '@/shared/format/number';
import { usePhone } from '@/shared/hooks/preferences';
import { useMay } from '@/shared/session/session';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { Panel } from '@/shared/ui/layout/Panel';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import {
  type PositionHistory,
  positionHistoryOptions,
  type UnitHistory,
  unitHistoryOptions,
} from '../api/histories';
import { MoveDrawer } from './MoveDrawer';
import styles from './org.module.css';
import { useDatedColumns } from './useDatedColumns';
import type { HistoryNode } from './useTreeRows';

/** What a node was and is, by both times: when it held, and since when it was believed. */
export function HistoryDrawer({ node, onClose }: { node: HistoryNode; onClose: () => void }) {
  const phone = usePhone();
  return (
    <Drawer
      open
      title={`${node.name} · ${node.code}`}
      onClose={onClose}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '88%' : 760}
    >
      {node.kind === 'UNIT' ? <OfUnit node={node} /> : <OfPosition node={node} />}
    </Drawer>
  );
}

function OfUnit({ node }: { node: HistoryNode }) {
  const { t } = useTranslation('org');
  const dated = useDatedColumns<UnitHistory['entries'][number]>();
  const columns = [
    {
      key: 'name',
      title: t('column.name'),
      card: 'title' as const,
      render: ({ name }: UnitHistory['entries'][number]) => name,
    },
    {
      key: 'parent',
      title: t('column.parent'),
      render: ({ parent }: UnitHistory['entries'][number]) => parent ?? missing,
    },
    ...dated,
  ];
  return (
    <Loaded of={useQuery(unitHistoryOptions(node.nodeId))}>
      {({ entries, version }) => (
        <Panel title={t('history.title')} extra={<Move node={node} version={version} />} flush>
          <RowsTable
            rows={entries}
            columns={columns}
            rowKey={({ dates }) => `${dates.from} ${dates.recordedAt}`}
          />
        </Panel>
      )}
    </Loaded>
  );
}

/** For those who may change the organisation. */
function Move({ node, version }: { node: HistoryNode; version: number }) {
  const { t } = useTranslation('org');
  const mayEdit = useMay('org.edit');
  const [open, setOpen] = useState(false);
  if (!mayEdit) return null;
  return (
    <>
      <Button size="small" icon={<SwapOutlined />} onClick={() => setOpen(true)}>
        {t('move.action')}
      </Button>
      {open && <MoveDrawer node={node} version={version} onClose={() => setOpen(false)} />}
    </>
  );
}

type PositionEntry = PositionHistory['entries'][number];
type Holding = PositionHistory['holders'][number];

function OfPosition({ node }: { node: HistoryNode }) {
  const { t } = useTranslation('org');
  const entryDates = useDatedColumns<PositionEntry>();
  const holdingDates = useDatedColumns<Holding>();
  const entryColumns = [
    {
      key: 'name',
      title: t('column.name'),
      card: 'title' as const,
      render: ({ name }: PositionEntry) => name,
    },
    { key: 'unit', title: t('column.unit'), render: ({ unit }: PositionEntry) => unit },
    {
      key: 'head',
      title: t('column.head'),
      render: ({ head }: PositionEntry) => (head ? t('yes') : missing),
    },
    ...entryDates,
  ];
  const holdingColumns = [
    {
      key: 'person',
      title: t('column.person'),
      card: 'title' as const,
      render: ({ personId, person }: Holding) => <Door to={`/org/people/${personId}`}>{person}</Door>,
    },
    {
      key: 'share',
      title: t('column.share'),
      numeric: true,
      render: ({ share }: Holding) => formatPercent(share, { fraction: 0 }),
    },
    ...holdingDates,
  ];
  return (
    <Loaded of={useQuery(positionHistoryOptions(node.nodeId))}>
      {({ entries, holders, version }) => (
        <div className={styles.histories}>
          <Panel title={t('history.holders')} flush>
            <RowsTable
              rows={holders}
              columns={holdingColumns}
              rowKey={({ dates, personId }) => `${personId} ${dates.from} ${dates.recordedAt}`}
            />
          </Panel>
          <Panel title={t('history.title')} extra={<Move node={node} version={version} />} flush>
            <RowsTable
              rows={entries}
              columns={entryColumns}
              rowKey={({ dates }) => `${dates.from} ${dates.recordedAt}`}
            />
          </Panel>
        </div>
      )}
    </Loaded>
  );
}
