import type { ReactNode } from 'react';
import styles from './figures.module.css';

type KeyFigureProps = { label: ReactNode; unit?: string; note?: ReactNode; children: ReactNode };

/** One of the few figures that a page is about. */
export function KeyFigure({ label, unit, note, children }: KeyFigureProps) {
  return (
    <div className={styles.key}>
      <div className={styles.keyLabel}>{label}</div>
      <div className={styles.keyValue}>
        {children}
        {unit && <span className={styles.keyUnit}>{unit}</span>}
      </div>
      {note && <div className={styles.keyNote}>{note}</div>}
    </div>
  );
}
