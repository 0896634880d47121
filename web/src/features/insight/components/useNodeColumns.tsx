import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOfQuota } from '@/features/plan/public';
import { AttainmentBar } from '@/shared/ui/figures/AttainmentBar';
import { Delta } from '@/shared/ui/figures/Delta';
import { Money } from '@/shared/ui/figures/Money';
import { Percent } from '@/shared/ui/figures/Percent';
import { Door } from '@/shared/ui/layout/Door';
import type { Column } from '@/shared/ui/table/columns';
import type { Cockpit, CockpitRow } from '../api/cockpit';
import { elapsed, factsOf } from '../model/drill';
import { isFigure } from '../model/sorting';
import { nameOf } from './names';

/** A node's year beside its plan, last year and landing; the actual opens the facts behind it. */
export function useNodeColumns(cockpit: Cockpit): Column<CockpitRow>[] {
  const { t } = useTranslation('insight');
  const money = (
    key: string,
    title: string,
    read: (row: CockpitRow) => string | null | undefined,
  ): Column<CockpitRow> => ({
    key,
    title,
    numeric: true,
    render: (row) => <Money value={read(row)} />,
  });
  const columns: Column<CockpitRow>[] = [
    { key: 'node', title: t('column.node'), card: 'title', render: (row) => <Name row={row} /> },
    {
      ...money('quota', t('column.quota'), (row) => row.quota),
      card: 'figure',
      render: ({ node, quota }) =>
        node.kind === 'POSITION' && quota ? (
          <Door to={addressOfQuota({ position: node.id, year: cockpit.year })} title={t('whyQuota')}>
            <Money value={quota} />
          </Door>
        ) : (
          <Money value={quota} />
        ),
    },
    {
      key: 'actual',
      title: t('column.actual'),
      numeric: true,
      card: 'figure',
      render: (row) => (
        <Door to={factsOf(row.node, cockpit.measure.kind, elapsed(cockpit))} title={t('drill')}>
          <Money value={row.actual} />
        </Door>
      ),
    },
    {
      key: 'attainment',
      title: t('column.attainment'),
      numeric: true,
      card: 'title',
      render: (row) => <AttainmentBar value={row.attainment} pace={row.landingShare} explained />,
    },
    {
      key: 'growth',
      title: t('column.growth'),
      numeric: true,
      render: (row) => <Delta value={row.growth} />,
    },
    money('landing', t('column.landing'), (row) => row.landing),
    {
      key: 'landingAttainment',
      title: t('column.landingAttainment'),
      numeric: true,
      render: (row) => <Percent value={row.landingAttainment} />,
    },
    { ...money('gap', t('column.gap'), (row) => row.gap), card: 'figure' },
  ];
  return columns.map((column) => ({ ...column, sortable: isFigure(column.key) }));
}

function Name({ row: { node } }: { row: CockpitRow }) {
  const { t } = useTranslation('insight');
  return (
    <>
      {nameOf(node)} {node.closed && <Tag variant="filled">{t('closed')}</Tag>}
    </>
  );
}
