import type { ReactNode } from 'react';
import styles from './feedback.module.css';

type EmptyStateProps = { icon?: ReactNode; title: ReactNode; advice?: ReactNode; action?: ReactNode };

/** Nothing here yet, and what to do first. */
export function EmptyState({ icon, title, advice, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon && <div className={styles.emptyIcon}>{icon}</div>}
      <div className={styles.emptyTitle}>{title}</div>
      {advice && <div className={styles.emptyAdvice}>{advice}</div>}
      {action && <div className={styles.emptyAction}>{action}</div>}
    </div>
  );
}
