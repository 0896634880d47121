import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { add, parseDecimal, ratio, subtract, zero } from '@/shared/format/decimal';
import { stringifySearch } from '@/shared/hooks/search';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Delta } from '@/shared/ui/figures/Delta';
import { Money } from '@/shared/ui/figures/Money';
import { Door } from '@/shared/ui/layout/Door';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { Cockpit } from '../api/cockpit';
import { type Territory, territoriesOptions } from '../api/territories';
import { elapsed } from '../model/drill';
import styles from './cockpit.module.css';

const total = ({ bySellers, withoutSeller }: Territory) =>
  add(parseDecimal(bySellers) ?? zero, parseDecimal(withoutSeller) ?? zero);

function growthOf(territory: Territory) {
  const before = parseDecimal(territory.lastYear) ?? zero;
  return ratio(subtract(total(territory), before), before);
}

/** Orders by their own territory, whoever sold, with what came without a seller; no attainment here. */
export function TerritoryTable({ cockpit }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  const reading = useQuery(territoriesOptions(cockpit.year, cockpit.measure.code));
  const facts = ({ unitId }: Territory, quality?: string) => {
    const where = unitId ? { unit: unitId, quality } : { quality: 'no-unit' };
    return `/ledger${stringifySearch({ ...where, kind: cockpit.measure.kind, ...elapsed(cockpit) })}`;
  };
  const money = (key: string, title: string, read: (row: Territory) => string): Column<Territory> => ({
    key,
    title,
    numeric: true,
    card: 'figure',
    render: (row) => <Money value={read(row)} />,
  });
  const columns: Column<Territory>[] = [
    {
      key: 'name',
      title: t('column.territory'),
      card: 'title',
      render: ({ name, unitId }) => (unitId ? name : t('noTerritory')),
    },
    money('bySellers', t('column.bySellers'), (row) => row.bySellers),
    {
      ...money('withoutSeller', t('column.withoutSeller'), (row) => row.withoutSeller),
      render: (row) =>
        row.unitId ? (
          <Door to={facts(row, 'no-seller')} title={t('drill')}>
            <Money value={row.withoutSeller} />
          </Door>
        ) : (
          <Money value={row.withoutSeller} />
        ),
    },
    {
      key: 'total',
      title: t('column.total'),
      numeric: true,
      card: 'figure',
      render: (row) => (
        <Door to={facts(row)} title={t('drill')}>
          <Money value={total(row)} />
        </Door>
      ),
    },
    {
      key: 'lastYear',
      title: t('column.lastYearToDate'),
      numeric: true,
      render: (row) => <Money value={row.lastYear} />,
    },
    {
      key: 'growth',
      title: t('column.growth'),
      numeric: true,
      card: 'title',
      render: (row) => <Delta value={growthOf(row)} />,
    },
  ];
  return (
    <>
      <p className={styles.note}>{t('territoryMeaning')}</p>
      <Loaded of={reading}>
        {({ rows }) => <RowsTable rows={rows} columns={columns} rowKey={({ unitId }) => unitId ?? 'none'} />}
      </Loaded>
    </>
  );
}
