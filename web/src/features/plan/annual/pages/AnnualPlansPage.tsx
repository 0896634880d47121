import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Delta } from '@/shared/ui/figures/Delta';
import { Money } from '@/shared/ui/figures/Money';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { ScenarioStateTag } from '../../components/ScenarioStateTag';
import { type PlanView, plansOptions } from '../api/plans';
import { NewPlan } from '../components/NewPlan';
import { addressOfPlan } from '../model/addresses';

/** The annual plans: what each year shall bring, how much of it is assigned, and where it stands. */
export function Page() {
  const { t } = useTranslation('plan');
  const go = useGo();
  const mayEdit = useMay('plan.edit');
  const [beginning, setBeginning] = useState(false);
  const plans = useQuery(plansOptions);
  const columns = useColumns();
  const currency = plans.data?.[0]?.plan.counted.currencyCode;
  const begin = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setBeginning(true)}>
      {t('annual.begin')}
    </Button>
  );
  return (
    <Sheet>
      <PageHeader
        title={t('annual.title')}
        answer={plans.data?.length ? t('annual.answer') : undefined}
        controls={currency && <UnitSwitch currency={currency} />}
        actions={begin}
      />
      <Panel flush>
        <Loaded of={plans}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                title={t('annual.empty')}
                advice={t(mayEdit ? 'annual.emptyAdvice' : 'annual.emptyReader')}
                action={begin}
              />
            ) : (
              <RowsTable
                rows={rows}
                columns={columns}
                rowKey={({ plan }) => plan.id}
                onOpen={({ plan }) => go(addressOfPlan(plan.id))}
              />
            )
          }
        </Loaded>
      </Panel>
      {beginning && <NewPlan onClose={() => setBeginning(false)} />}
    </Sheet>
  );
}

function useColumns(): Column<PlanView>[] {
  const { t } = useTranslation('plan');
  const money = (key: 'history' | 'goal' | 'assigned' | 'remaining', card?: 'figure'): Column<PlanView> => ({
    key,
    title: t(`annual.figure.${key}`),
    numeric: true,
    card,
    render: ({ figures }) => <Money value={figures?.[key]} />,
  });
  return [
    {
      key: 'name',
      title: t('annual.name'),
      card: 'title',
      render: ({ plan }) => <Door to={addressOfPlan(plan.id)}>{plan.name}</Door>,
    },
    { key: 'year', title: t('annual.year'), card: 'note', render: ({ plan }) => plan.fiscalYear },
    {
      key: 'state',
      title: t('annual.state'),
      card: 'title',
      render: ({ document }) => <ScenarioStateTag scenario={document} />,
    },
    money('history'),
    money('goal', 'figure'),
    {
      key: 'growth',
      title: t('annual.figure.growth'),
      numeric: true,
      render: ({ figures }) => <Delta value={figures?.growth} />,
    },
    money('assigned', 'figure'),
    money('remaining', 'figure'),
    { key: 'owner', title: t('annual.owner'), card: 'note', render: ({ plan }) => plan.createdBy },
    {
      key: 'createdAt',
      title: t('annual.createdAt'),
      render: ({ plan }) => formatDate(plan.createdAt),
    },
  ];
}
