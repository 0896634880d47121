import { useTranslation } from 'react-i18next';
import { isNegative, parseDecimal, subtract, toDrawing } from '@/shared/format/decimal';
import { type Figure, formatPercent } from '@/shared/format/number';
import styles from './figures.module.css';

type AttainmentBarProps = {
  value: Figure;
  /** Where the reader should be by now, such as the elapsed share of the year; drawn as a mark. */
  pace?: Figure;
  /** Hovering tells what the marks mean. */
  explained?: boolean;
};

const full = 1.25;
const decimalOf = (value: Figure) => (typeof value === 'string' ? parseDecimal(value) : (value ?? undefined));

/** Attainment as a figure with a bar to 125 %, a line at 100 % and a mark at the pace. */
export function AttainmentBar({ value, pace, explained = false }: AttainmentBarProps) {
  const { t } = useTranslation('shared');
  const attained = decimalOf(value);
  const due = decimalOf(pace);
  const share = (drawn: number) => `${Math.min(100, Math.max(0, (drawn / full) * 100))}%`;
  const behind = attained && due && isNegative(subtract(attained, due));
  return (
    <span
      className={styles.attainment}
      title={explained && due ? t('attainment.marks', { pace: formatPercent(pace) }) : undefined}
    >
      <span className={styles.figure}>{formatPercent(value)}</span>
      {attained && (
        <span className={styles.track} aria-hidden>
          <span
            className={behind ? styles.fillBehind : styles.fill}
            style={{ width: share(toDrawing(attained)) }}
          />
          <span className={styles.goal} style={{ insetInlineStart: share(1) }} />
          {due && <span className={styles.pace} style={{ insetInlineStart: share(toDrawing(due)) }} />}
        </span>
      )}
    </span>
  );
}
