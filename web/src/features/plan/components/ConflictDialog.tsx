import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { usePeriodName } from '../grid/usePeriodName';
import { useSignal } from '../model/Signal';
import type { Workbench } from '../model/Workbench';
import styles from './plan.module.css';

/** Somebody else was faster: what he changed, and whether one's own figure shall stand nevertheless. */
export function ConflictDialog({ bench, year }: { bench: Workbench; year: string }) {
  const { t } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const conflict = useSignal(bench.desk.conflict);
  const close = () => bench.desk.conflict.set(undefined);
  const insist = () => {
    if (conflict) bench.desk.again(conflict.edit, conflict.sequence);
    close();
  };
  return (
    <Modal
      open={conflict !== undefined}
      onCancel={close}
      title={t('conflict.title')}
      footer={[
        <Button key="look" type="primary" onClick={close}>
          {t('conflict.look')}
        </Button>,
        <Button key="insist" onClick={insist}>
          {t('conflict.insist')}
        </Button>,
      ]}
    >
      <ul className={styles.skipped}>
        {conflict?.changes.map(({ sequence, author, at, kind, reason, cells }) => (
          <li key={sequence}>
            <strong>{author}</strong> {formatInstant(at)} {t(`operation.${kind}`)}{' '}
            {cells
              .slice(0, 6)
              .map(({ node, period }) => `${node} / ${nameOf(period)}`)
              .join(', ')}
            {reason && ` · ${reason}`}
          </li>
        ))}
      </ul>
      <p>{t('conflict.advice')}</p>
    </Modal>
  );
}
