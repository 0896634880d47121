import { useTranslation } from 'react-i18next';
import { isZero, parseDecimal, ratio, subtract, zero } from '@/shared/format/decimal';
import { AttainmentBar } from '@/shared/ui/figures/AttainmentBar';
import { Delta } from '@/shared/ui/figures/Delta';
import { Money } from '@/shared/ui/figures/Money';
import { Door } from '@/shared/ui/layout/Door';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { Cockpit, CockpitMonth } from '../api/cockpit';
import { type CumulativeMonth, cumulativeMonths } from '../model/cumulative';
import { factsOf } from '../model/drill';
import styles from './cockpit.module.css';

/** The year by month; quota stands in the month in which its window ends, nothing is spread. */
export function MonthTable({ cockpit }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  const months = cumulativeMonths(cockpit.months, cockpit.node.quota);
  const columns: Column<CumulativeMonth>[] = [
    { key: 'month', title: t('column.month'), card: 'title', render: ({ month }) => month },
    {
      key: 'quota',
      title: t('column.quotaDue'),
      numeric: true,
      card: 'figure',
      // Without a window that ends here nothing is due, which is not the same as a quota of nothing.
      render: ({ quota }) => <Money value={isZero(parseDecimal(quota) ?? zero) ? null : quota} />,
    },
    {
      key: 'actual',
      title: t('column.actual'),
      numeric: true,
      card: 'figure',
      render: ({ actual, start, end }) =>
        actual ? (
          <Door
            to={factsOf(cockpit.node.node, cockpit.measure.kind, { from: start, before: end })}
            title={t('drill')}
          >
            <Money value={actual} />
          </Door>
        ) : (
          <Money value={actual} />
        ),
    },
    {
      key: 'lastYear',
      title: t('column.lastYear'),
      numeric: true,
      card: 'figure',
      render: ({ lastYear }) => <Money value={lastYear} />,
    },
    {
      key: 'reached',
      title: t('column.reached'),
      numeric: true,
      render: ({ reached }) => <Money value={reached} />,
    },
    {
      key: 'attainment',
      title: t('column.reachedAttainment'),
      numeric: true,
      render: ({ attainment }) => <AttainmentBar value={attainment} />,
    },
    {
      key: 'growth',
      title: t('column.growth'),
      numeric: true,
      card: 'title',
      render: (month) => <Delta value={growthOf(month)} />,
    },
  ];
  return (
    <>
      <p className={styles.note}>{t('quotaDueMeaning')}</p>
      <RowsTable rows={months} columns={columns} rowKey={({ month }) => month} />
    </>
  );
}

function growthOf({ actual, lastYear }: CockpitMonth) {
  const [now, before] = [actual ? parseDecimal(actual) : undefined, parseDecimal(lastYear)];
  return now && before && ratio(subtract(now, before), before);
}
