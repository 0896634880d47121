import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Panel } from '@/shared/ui/layout/Panel';
import styles from './run.module.css';

/** What was kept of a computation, as it was kept. */
export function Contents({ title, value }: { title: string; value: unknown }) {
  const { t } = useTranslation('run');
  return (
    <Panel title={title}>
      {value === null || value === undefined ? (
        <EmptyState title={t('nothing')} />
      ) : (
        <pre className={styles.contents}>{JSON.stringify(value, null, 2)}</pre>
      )}
    </Panel>
  );
}
