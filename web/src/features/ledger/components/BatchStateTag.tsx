import { CheckCircleOutlined, RollbackOutlined, StopOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Batch } from '../api/batches';

/** Whether a batch counts, was voided, or takes another one back. */
export function BatchStateTag({ batch: { voiding, reversesBatchId } }: { batch: Batch }) {
  const { t } = useTranslation('ledger');
  if (voiding)
    return (
      <Tag icon={<StopOutlined />} variant="filled">
        {t('batch.voided')}
      </Tag>
    );
  if (reversesBatchId)
    return (
      <Tag icon={<RollbackOutlined />} color="warning" variant="filled">
        {t('batch.reverses', { id: reversesBatchId })}
      </Tag>
    );
  return (
    <Tag icon={<CheckCircleOutlined />} color="success" variant="filled">
      {t('batch.counts')}
    </Tag>
  );
}
