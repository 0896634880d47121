import { useQueryClient } from '@tanstack/react-query';
import { Alert, DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { movePosition, moveUnit } from '../api/move';
import { UnitSelect } from './UnitSelect';
import type { HistoryNode } from './useTreeRows';

type MoveDrawerProps = { node: HistoryNode; version: number; onClose: () => void };
type Values = { unitId: number; from: Dayjs };

/** Puts a unit or position elsewhere from a day on; what was before that day stays as it was. */
export function MoveDrawer({ node, version, onClose }: MoveDrawerProps) {
  const { t } = useTranslation('org');
  const queries = useQueryClient();
  const { businessDate } = useSession();
  const required = [{ required: true, message: t('move.required') }];
  const save = async ({ unitId, from }: Values) => {
    const move = node.kind === 'UNIT' ? moveUnit : movePosition;
    await move(node.nodeId, unitId, { from: from.format('YYYY-MM-DD'), version });
    await queries.invalidateQueries();
  };
  return (
    <FormDrawer<Values>
      open
      title={t('move.title', { name: node.name })}
      onClose={onClose}
      initial={{ from: dayjs(businessDate) }}
      onSubmit={save}
      submitLabel={t('move.action')}
    >
      <Form.Item name="unitId" label={t('move.to')} rules={required}>
        <UnitSelect />
      </Form.Item>
      <Form.Item name="from" label={t('move.from')} rules={required}>
        <DatePicker allowClear={false} />
      </Form.Item>
      <Alert type="info" showIcon title={t('move.effect')} />
    </FormDrawer>
  );
}
