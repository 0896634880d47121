import type { ReactNode } from 'react';
import styles from './layout.module.css';

type PageHeaderProps = {
  /** The path in the organisation or document, when the page is about a part of something. */
  path?: ReactNode;
  title: ReactNode;
  /** The one sentence or number that the reader came for. */
  answer?: ReactNode;
  /** Chooses what the page is about: period, unit, view. */
  controls?: ReactNode;
  actions?: ReactNode;
};

/** A page opens on its answer. */
export function PageHeader({ path, title, answer, controls, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.headerWords}>
        {path && <div className={styles.path}>{path}</div>}
        <h1 className={styles.title}>{title}</h1>
        {answer && <p className={styles.answer}>{answer}</p>}
      </div>
      {(controls || actions) && (
        <div className={styles.headerTools}>
          {controls}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </header>
  );
}
