import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { Money } from '@/shared/ui/figures/Money';
import { Percent } from '@/shared/ui/figures/Percent';
import { Door } from '@/shared/ui/layout/Door';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { useDriverName } from '../../annual/components/useDriverName';
import { factsBehind } from '../../annual/model/addresses';
import type { Explanation, PathNode } from '../api/quotas';
import styles from './quota.module.css';

type Why = NonNullable<PathNode['explanation']>;
type Driver = Why['drivers'][number];
type BasisProps = { why: Why; node: PathNode; of: Explanation };

/** What a part was weighed by: drivers and their shares, growth by headroom, or its peers. */
export function Basis({ why, node, of }: BasisProps) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  const columns = useDriverColumns(node, of);
  const amount = (text: string) => formatNumber(text, style);
  if (why.growth)
    return (
      <p className={styles.sentence}>
        {t(`quota.growth.${why.growth.rule}`, {
          history: amount(why.growth.history),
          headroom: amount(why.growth.headroom),
          change: formatNumber(why.growth.change, { ...style, signed: true }),
        })}
      </p>
    );
  if (why.peers)
    return (
      <p className={styles.sentence}>
        {t('quota.peers', {
          count: why.peers.peers,
          median: why.peers.median,
          ramp: formatPercent(why.peers.ramp),
        })}
      </p>
    );
  return <RowsTable rows={why.drivers} columns={columns} rowKey={({ driver }) => driver} />;
}

function useDriverColumns(node: PathNode, { plan, basis }: Explanation): Column<Driver>[] {
  const { t } = useTranslation('plan');
  const driverName = useDriverName();
  const facts =
    plan &&
    factsBehind({ ...node, nodeId: node.id }, { kind: plan.counted.kind, period: basis?.historyYear });
  return [
    {
      key: 'driver',
      title: t('annual.rules.drivers'),
      card: 'title',
      render: ({ driver }) => driverName(driver),
    },
    {
      key: 'value',
      title: t('quota.value'),
      numeric: true,
      card: 'figure',
      render: ({ driver, value }) =>
        driver === 'history' && facts ? (
          <Door to={facts} title={t('annual.drill')}>
            <Money value={value} />
          </Door>
        ) : (
          formatNumber(value, { fraction: 2 })
        ),
    },
    {
      key: 'portion',
      title: t('quota.portion'),
      numeric: true,
      card: 'figure',
      render: ({ portion }) => <Percent value={portion} fraction={2} />,
    },
    {
      key: 'share',
      title: t('quota.share'),
      numeric: true,
      card: 'figure',
      render: ({ share }) => <Percent value={share} />,
    },
    {
      key: 'contribution',
      title: t('quota.contribution'),
      numeric: true,
      render: ({ contribution }) => <Percent value={contribution} fraction={2} />,
    },
  ];
}
