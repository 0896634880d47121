import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '@/features/org/public';
import { formatDate, formatInstant } from '@/shared/format/date';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { grantScope, grantsOptions, type ScopeGrant, takeBackScope } from '../api/userAccess';

/** What a user may see beyond the reach of his roles, from when to when and why. */
export function Grants({ userId }: { userId: number }) {
  const { t } = useTranslation('administration');
  const [granting, setGranting] = useState(false);
  const mayManage = useMay('administration.manage-users');
  const queries = useQueryClient();
  const takingBack = useMutation({
    mutationFn: (id: number) => takeBackScope(userId, id),
    onSettled: () => queries.invalidateQueries({ queryKey: grantsOptions(userId).queryKey }),
  });
  const columns = useColumns(mayManage ? takingBack.mutate : undefined);
  const add = mayManage && (
    <Button size="small" icon={<PlusOutlined />} onClick={() => setGranting(true)}>
      {t('grant.add')}
    </Button>
  );
  return (
    <Panel title={t('grant.title')} extra={add} flush>
      {takingBack.isError && <ProblemAlert failure={takingBack.error} />}
      <Loaded of={useQuery(grantsOptions(userId))}>
        {(grants) =>
          grants.length === 0 ? (
            <EmptyState title={t('grant.empty')} advice={t('grant.emptyAdvice')} />
          ) : (
            <RowsTable rows={grants} columns={columns} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
      {granting && <GrantDrawer userId={userId} onClose={() => setGranting(false)} />}
    </Panel>
  );
}

function useColumns(onTakeBack: ((id: number) => void) | undefined): Column<ScopeGrant>[] {
  const { t } = useTranslation('administration');
  return [
    {
      key: 'unit',
      title: t('grant.unit'),
      card: 'title',
      render: ({ unitId }) => (unitId ? `#${unitId}` : t('grant.wholeCompany')),
    },
    { key: 'start', title: t('grant.start'), card: 'note', render: ({ valid }) => formatDate(valid.start) },
    { key: 'end', title: t('grant.end'), card: 'note', render: ({ valid }) => formatDate(valid.end) },
    { key: 'reason', title: t('grant.reason'), card: 'note', render: ({ reason }) => reason },
    { key: 'at', title: t('grant.at'), render: ({ grantedAt }) => formatInstant(grantedAt) },
    {
      key: 'takeBack',
      title: '',
      card: 'title',
      render: ({ id }) =>
        onTakeBack && (
          <Button size="small" onClick={() => onTakeBack(id)}>
            {t('grant.takeBack')}
          </Button>
        ),
    },
  ];
}

type Values = { unitId?: number; start: Dayjs; end?: Dayjs | null; reason: string };

function GrantDrawer({ userId, onClose }: { userId: number; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const required = [{ required: true, message: t('required') }];
  const save = async ({ unitId, start, end, reason }: Values) => {
    const [from, until] = [start, end].map((day) => day?.format('YYYY-MM-DD'));
    await grantScope(userId, {
      unitId,
      start: from ?? '',
      end: until,
      reason,
    });
    await queries.invalidateQueries({ queryKey: grantsOptions(userId).queryKey });
  };
  return (
    <FormDrawer<Values> open title={t('grant.add')} onClose={onClose} onSubmit={save}>
      <Form.Item name="unitId" label={t('grant.unit')} extra={t('grant.unitAdvice')}>
        <UnitSelect placeholder={t('grant.wholeCompany')} />
      </Form.Item>
      <Form.Item name="start" label={t('grant.start')} rules={required}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="end" label={t('grant.end')}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="reason" label={t('grant.reason')} rules={required}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
