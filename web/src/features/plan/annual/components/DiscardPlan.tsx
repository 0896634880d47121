import { DeleteOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { useGo } from '@/shared/ui/layout/Door';
import { discardPlan, type PlanView, plansKey } from '../api/plans';
import { plansAddress } from '../model/addresses';

/** Throws a draft away, which cannot be taken back. */
export function DiscardPlan({ plan }: { plan: PlanView['plan'] }) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const go = useGo();
  const discarding = useMutation({
    mutationFn: () => discardPlan(plan.id),
    onSuccess: () => {
      go(plansAddress);
      return queries.invalidateQueries({ queryKey: plansKey, exact: true });
    },
  });
  return (
    <>
      <Popconfirm
        title={t('annual.discardSure', { name: plan.name })}
        okText={t('annual.discard')}
        onConfirm={() => discarding.mutate()}
      >
        <Button icon={<DeleteOutlined />} loading={discarding.isPending}>
          {t('annual.discard')}
        </Button>
      </Popconfirm>
      {discarding.isError && <ProblemAlert failure={discarding.error} />}
    </>
  );
}
