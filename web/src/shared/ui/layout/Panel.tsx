import type { ReactNode } from 'react';
import styles from './layout.module.css';

type PanelProps = { title?: ReactNode; extra?: ReactNode; flush?: boolean; children: ReactNode };

/** A part of a page with a small border; `flush` lets a table reach its edges. */
export function Panel({ title, extra, flush = false, children }: PanelProps) {
  return (
    <section className={styles.panel}>
      {(title || extra) && (
        <div className={styles.panelHead}>
          {title && <h2 className={styles.panelTitle}>{title}</h2>}
          {extra && <div className={styles.panelExtra}>{extra}</div>}
        </div>
      )}
      <div className={flush ? styles.panelFlush : styles.panelBody}>{children}</div>
    </section>
  );
}
