import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons';
import { isNegative, isZero, parseDecimal } from '@/shared/format/decimal';
import { type Figure, formatPercent } from '@/shared/format/number';
import styles from './figures.module.css';
import { Money } from './Money';

type DeltaProps = {
  value: Figure;
  /** A rate by default; `money` for a difference in money. */
  kind?: 'rate' | 'money';
  /** More is worse, as with costs. */
  inverse?: boolean;
};

type Direction = 'up' | 'down' | 'level';

/** A change, with its sign, an arrow and a colour: never by colour alone. */
export function Delta({ value, kind = 'rate', inverse = false }: DeltaProps) {
  const direction = directionOf(value);
  const good = direction === 'level' ? undefined : (direction === 'up') !== inverse;
  return (
    <span className={`${styles.figure} ${good === undefined ? '' : good ? styles.good : styles.bad}`}>
      {direction === 'up' && <CaretUpFilled className={styles.arrow} aria-hidden />}
      {direction === 'down' && <CaretDownFilled className={styles.arrow} aria-hidden />}
      {kind === 'money' ? <Money value={value} signed /> : formatPercent(value, { signed: true })}
    </span>
  );
}

function directionOf(value: Figure): Direction {
  const decimal = typeof value === 'string' ? parseDecimal(value) : value;
  if (!decimal || isZero(decimal)) return 'level';
  return isNegative(decimal) ? 'down' : 'up';
}
