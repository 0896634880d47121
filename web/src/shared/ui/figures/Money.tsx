import { type Figure, formatNumber } from '@/shared/format/number';
import type { MoneyUnit } from '@/shared/format/unit';
import { useUnitStyle } from '@/shared/hooks/preferences';
import styles from './figures.module.css';

type MoneyProps = {
  value: Figure;
  /** Overrides the reader's unit. */
  unit?: MoneyUnit;
  /** Shows every cent, as a document does, whatever unit the reader chose. */
  exact?: boolean;
  signed?: boolean;
};

const cents = { power: 0, fraction: 2 };

/** An amount in the reader's unit; the unit itself stands once, in the header. Hovering shows the exact amount. */
export function Money({ value, unit, exact = false, signed = false }: MoneyProps) {
  const chosen = useUnitStyle(unit);
  return (
    <span className={styles.figure} title={formatNumber(value, { ...cents, fraction: 4 })}>
      {formatNumber(value, { ...(exact ? cents : chosen), signed })}
    </span>
  );
}
