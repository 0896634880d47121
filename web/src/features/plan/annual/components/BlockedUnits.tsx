import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import type { Blocked, Decomposition } from '../api/decompositions';
import { type Choice, canLoosen, loosened } from '../model/rules';
import styles from './annual.module.css';

type BlockedUnitsProps = {
  decomposition: Decomposition;
  onLoosen?: (change: (choice: Choice) => Choice) => void;
};

const shown = 8;

/** Units that cannot assign their goal within the bounds: which bound is in the way, and a button that moves it. */
export function BlockedUnits({ decomposition: { blocked, nodes }, onLoosen }: BlockedUnitsProps) {
  const { t } = useTranslation('plan');
  const nodeOf = (key: string) => nodes.find((node) => node.key === key);
  const nameOf = (key: string) => nodeOf(key)?.name ?? key;
  return blocked.map((unit) => (
    <Alert
      key={unit.node}
      type="error"
      showIcon
      title={<Finding unit={unit} name={nameOf(unit.node)} />}
      description={<Bounds unit={unit} />}
      action={
        onLoosen &&
        unit.loosenings.every(canLoosen) && (
          <Button onClick={() => onLoosen((choice) => loosened(choice, unit, nodeOf(unit.node)?.depth ?? 0))}>
            {t('annual.blocked.loosen')}
          </Button>
        )
      }
    />
  ));
}

function Finding({ unit: { toAssign, lowest, highest }, name }: { unit: Blocked; name: string }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  const amount = (text: string | null | undefined) => formatNumber(text, style);
  return t(highest === null || highest === undefined ? 'annual.blocked.below' : 'annual.blocked.between', {
    name,
    toAssign: amount(toAssign),
    lowest: amount(lowest),
    highest: amount(highest),
  });
}

function Bounds({ unit }: { unit: Blocked }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  const { loosenings, minimumGrowth, maximumGrowth } = unit;
  return (
    <>
      {minimumGrowth && maximumGrowth && (
        <strong>
          {t('annual.blocked.rails', {
            least: formatPercent(minimumGrowth),
            most: formatPercent(maximumGrowth),
          })}
        </strong>
      )}
      <ul className={styles.loosenings}>
        {loosenings.slice(0, shown).map(({ node, name, bound, from, to }) => (
          <li key={`${node} ${bound}`}>
            {t('annual.blocked.move', {
              name,
              bound: t(`annual.bound.${bound}`),
              from: formatNumber(from, style),
              to: formatNumber(to, style),
            })}
          </li>
        ))}
        {loosenings.length > shown && (
          <li>{t('annual.moreFindings', { count: loosenings.length - shown })}</li>
        )}
      </ul>
    </>
  );
}
