import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { AttainmentBar } from '@/shared/ui/figures/AttainmentBar';
import { Delta } from '@/shared/ui/figures/Delta';
import { Money } from '@/shared/ui/figures/Money';
import { Door } from '@/shared/ui/layout/Door';
import type { Column } from '@/shared/ui/table/columns';
import type { YearOfAttainment } from '../api/year';
import { elapsed, factsOf } from '../model/drill';
import type { YearRow } from '../model/yearTree';
import { nameOf } from './names';

/** A year that runs: last year, quota, actual, attainment and gap. A year ahead: history, new quota and growth. */
export function useYearColumns(year: YearOfAttainment): Column<YearRow>[] {
  const { t } = useTranslation('insight');
  const { lastYear, begun, measure } = year;
  const money = (key: 'quota' | 'gap', card?: 'figure'): Column<YearRow> => ({
    key,
    title: t(`column.${key}`),
    numeric: true,
    card,
    render: (row) => <Money value={row[key]} />,
  });
  const name: Column<YearRow> = { key: 'node', title: t('column.node'), card: 'title', render: Name };
  const before: Column<YearRow> = {
    key: 'lastYear',
    title: lastYear ?? t('column.lastYear'),
    numeric: true,
    card: begun ? undefined : 'figure',
    render: (row) => <LastYear row={row} year={year} />,
  };
  const growth: Column<YearRow> = {
    key: 'quotaGrowth',
    title: t('column.quotaGrowth'),
    numeric: true,
    card: begun ? undefined : 'title',
    render: ({ quotaGrowth }) => <Delta value={quotaGrowth} />,
  };
  if (!begun) return [name, before, money('quota', 'figure'), growth];
  return [
    name,
    before,
    money('quota', 'figure'),
    growth,
    {
      key: 'actual',
      title: t('column.actual'),
      numeric: true,
      card: 'figure',
      render: ({ node, actual }) => (
        <Door to={factsOf(node, measure.kind, elapsed(year))} title={t('drill')}>
          <Money value={actual} />
        </Door>
      ),
    },
    {
      key: 'attainment',
      title: t('column.attainment'),
      numeric: true,
      card: 'title',
      render: ({ attainment }) => <AttainmentBar value={attainment} />,
    },
    money('gap', 'figure'),
  ];
}

function Name({ node }: YearRow) {
  const { t } = useTranslation('insight');
  return (
    <>
      {nameOf(node)} {node.closed && <Tag variant="filled">{t('closed')}</Tag>}
    </>
  );
}

/** The whole year before; it opens its facts once it has passed. */
function LastYear({ row, year }: { row: YearRow; year: YearOfAttainment }) {
  const { t } = useTranslation('insight');
  const { businessDate } = useSession();
  const { lastYearStart, start, measure } = year;
  const whole = lastYearStart && start <= businessDate;
  if (!whole) return <Money value={row.lastYear} />;
  return (
    <Door
      to={factsOf(row.node, measure.kind, { from: lastYearStart, before: start }, { reportedIn: year.year })}
      title={t('drill')}
    >
      <Money value={row.lastYear} />
    </Door>
  );
}
