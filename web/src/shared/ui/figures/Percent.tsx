import { type Figure, formatPercent } from '@/shared/format/number';
import styles from './figures.module.css';

type PercentProps = { value: Figure; fraction?: number; signed?: boolean };

/** A rate such as `0.76`, shown as 76.0%. */
export function Percent({ value, fraction = 1, signed = false }: PercentProps) {
  return <span className={styles.figure}>{formatPercent(value, { fraction, signed })}</span>;
}
