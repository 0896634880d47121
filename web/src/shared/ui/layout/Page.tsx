import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** The page's frame: up to 1,440 wide for reading, the full width for grids. */
export function Page({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return <div className={wide ? styles.pageWide : styles.page}>{children}</div>;
}
