import { RollbackOutlined, StopOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, DatePicker, Form, Popconfirm } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/shared/format/number';
import { useMay, useSession } from '@/shared/session/session';
import { useProblemWords } from '@/shared/ui/feedback/useProblemWords';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { useGo } from '@/shared/ui/layout/Door';
import { type Batch, reverseBatch, voidBatch } from '../api/batches';

/** A batch is voided as if it had never been, or reversed in an open period where it must stay. */
export function BatchActions({ batch }: { batch: Batch }) {
  const { t } = useTranslation('ledger');
  const mayPost = useMay('ledger.post');
  const [reversing, setReversing] = useState(false);
  if (!mayPost || batch.voiding) return null;
  return (
    <>
      {!batch.reversesBatchId && (
        <Button icon={<RollbackOutlined />} onClick={() => setReversing(true)}>
          {t('batch.reverse')}
        </Button>
      )}
      <VoidButton batch={batch} />
      {reversing && <ReverseDrawer batch={batch} onClose={() => setReversing(false)} />}
    </>
  );
}

function VoidButton({ batch: { id, factCount } }: { batch: Batch }) {
  const { t } = useTranslation('ledger');
  const { notification } = App.useApp();
  const words = useProblemWords();
  const queries = useQueryClient();
  const voiding = useMutation({
    mutationFn: () => voidBatch(id),
    onSuccess: () => queries.invalidateQueries(),
    onError: (failure) => {
      const { what, advice } = words(failure);
      notification.error({ title: what, description: advice });
    },
  });
  return (
    <Popconfirm
      title={t('batch.voidQuestion', { id })}
      description={t('batch.voidEffect', { facts: formatCount(factCount) })}
      onConfirm={() => voiding.mutate()}
    >
      <Button danger icon={<StopOutlined />} loading={voiding.isPending}>
        {t('batch.void')}
      </Button>
    </Popconfirm>
  );
}

function ReverseDrawer({ batch: { id }, onClose }: { batch: Batch; onClose: () => void }) {
  const { t } = useTranslation('ledger');
  const { businessDate } = useSession();
  const queries = useQueryClient();
  const go = useGo();
  const reverse = async ({ date }: { date: Dayjs }) => {
    const { batchId } = await reverseBatch(id, date.format('YYYY-MM-DD'));
    await queries.invalidateQueries();
    go(`/ledger/batches/${batchId}`);
  };
  return (
    <FormDrawer<{ date: Dayjs }>
      open
      title={t('batch.reverse')}
      onClose={onClose}
      initial={{ date: dayjs(businessDate) }}
      onSubmit={reverse}
      submitLabel={t('batch.reverse')}
    >
      <Form.Item name="date" label={t('batch.reverseOn')} extra={t('batch.reverseEffect')}>
        <DatePicker allowClear={false} />
      </Form.Item>
    </FormDrawer>
  );
}
