import { LockOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Delta } from '@/shared/ui/figures/Delta';
import { Money } from '@/shared/ui/figures/Money';
import { Percent } from '@/shared/ui/figures/Percent';
import { Door } from '@/shared/ui/layout/Door';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { TreeTable } from '@/shared/ui/tree/TreeTable';
import { addressOfQuota } from '../../quota/model/addresses';
import { factsBehind } from '../model/addresses';
import { byRails, type PlanTreeRow } from '../model/tree';

type OutcomeTreeProps = {
  rows: PlanTreeRow[];
  /** The months' codes; none where nothing is known by month. */
  months: string[];
  /** Of which kind and year the history's facts are. */
  source: { kind: string; year: string | null | undefined };
  /** The year in which quotas are in force, so that they can tell where they came from. */
  published?: string;
  onOpen?: (row: PlanTreeRow) => void;
};

/** The organisation with last year, what is fair, what the rails made of it, the goal, and its months. */
export function OutcomeTree({ rows, months, source, published, onOpen }: OutcomeTreeProps) {
  const { t } = useTranslation('plan');
  const { search, change } = useAddress();
  const byMonth = search.view === 'months' && months.length > 0;
  const reasons = useReasonColumns(source, published);
  const monthly = useMonthColumns(months);
  const tops = rows.filter(({ depth }) => depth === 0).map(({ id }) => id);
  if (rows.length === 0) return <EmptyState title={t('annual.nothing')} />;
  return (
    <Panel
      flush
      title={t('annual.tree.title')}
      extra={
        months.length > 0 && (
          <Segmented
            size="small"
            value={byMonth ? 'months' : 'reasons'}
            onChange={(view) => change({ view: view === 'months' ? 'months' : undefined })}
            options={['reasons', 'months'].map((value) => ({ value, label: t(`annual.tree.${value}`) }))}
          />
        )
      }
    >
      <TreeTable
        rows={rows}
        columns={byMonth ? monthly : reasons}
        onOpen={onOpen}
        initiallyOpen={tops.length > 0 ? tops : rows.slice(0, 1).map(({ id }) => id)}
      />
    </Panel>
  );
}

function useNameColumn(): Column<PlanTreeRow> {
  const { t } = useTranslation('plan');
  return {
    key: 'name',
    title: t('annual.column.node'),
    card: 'title',
    render: ({ name, holder, locked }) => (
      <>
        {name} {holder && <small>{holder}</small>} {locked && <LockOutlined title={t('annual.locked')} />}
      </>
    ),
  };
}

function useReasonColumns(source: OutcomeTreeProps['source'], published?: string): Column<PlanTreeRow>[] {
  const { t } = useTranslation('plan');
  const money = (
    key: string,
    read: (row: PlanTreeRow) => string | undefined,
    card?: 'figure',
  ): Column<PlanTreeRow> => ({
    key,
    title: t(`annual.column.${key}`),
    numeric: true,
    card,
    render: (row) => <Money value={read(row)} />,
  });
  return [
    useNameColumn(),
    {
      key: 'history',
      title: t('annual.column.history'),
      numeric: true,
      render: (row) => (
        <Door to={factsBehind(row, { kind: source.kind, period: source.year })} title={t('annual.drill')}>
          <Money value={row.history} />
        </Door>
      ),
    },
    {
      key: 'share',
      title: t('annual.column.share'),
      numeric: true,
      render: ({ why }) => <Percent value={why?.weight} fraction={2} />,
    },
    money('fair', ({ why }) => why?.fair),
    {
      key: 'rails',
      title: t('annual.column.rails'),
      numeric: true,
      render: (row) =>
        row.why?.bounds.binding === undefined || row.why.bounds.binding === 'NONE' ? null : (
          <span title={t(`annual.bound.${row.why.bounds.binding}`)}>
            <Money value={byRails(row)} signed /> {t(`annual.boundShort.${row.why.bounds.binding}`)}
          </span>
        ),
    },
    {
      ...money('goal', ({ goal }) => goal, 'figure'),
      ...(published && {
        render: (row: PlanTreeRow) =>
          row.position ? (
            <Door to={addressOfQuota({ position: row.nodeId, year: published })} title={t('quota.why')}>
              <Money value={row.goal} />
            </Door>
          ) : (
            <Money value={row.goal} />
          ),
      }),
    },
    money('assigned', ({ assigned }) => assigned, 'figure'),
    {
      key: 'growth',
      title: t('annual.column.growth'),
      numeric: true,
      card: 'figure',
      render: ({ growth }) => <Delta value={growth} />,
    },
  ];
}

function useMonthColumns(months: string[]): Column<PlanTreeRow>[] {
  const { t } = useTranslation('plan');
  return [
    useNameColumn(),
    {
      key: 'assigned',
      title: t('annual.column.assigned'),
      numeric: true,
      card: 'figure',
      render: ({ assigned }) => <Money value={assigned} />,
    },
    ...months.map((month) => ({
      key: month,
      title: month.replace(/^FY\d+-/, ''),
      numeric: true,
      render: (row: PlanTreeRow) => <Money value={row.months.get(month)} />,
    })),
  ];
}
