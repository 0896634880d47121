import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entrance.module.css';

type EntranceProps = { title: string; advice?: string; busy?: boolean; children?: ReactNode };

/** The calm page before the frame: one thing to do. */
export function Entrance({ title, advice, busy = false, children }: EntranceProps) {
  const { t } = useTranslation('identity');
  return (
    <main className={styles.entrance}>
      <title>{title}</title>
      <div className={styles.card}>
        <div className={styles.brand}>
          <img src="/favicon.svg" alt="" width={36} height={36} />
          <div>
            <div className={styles.product}>{t('product')}</div>
            <div className={styles.claim}>{t('claim')}</div>
          </div>
        </div>
        <h1 className={styles.title}>{title}</h1>
        {advice && <p className={styles.advice}>{advice}</p>}
        {busy ? <Spin /> : children}
      </div>
    </main>
  );
}
