import { ImportOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { scenariosOptions } from '../../api/scenarios';
import { type PlanView, plansKey, takeScenario } from '../api/plans';

/** Fills the draft with a submitted scenario of the same year and measure; what it asked before is replaced. */
export function TakeScenario({ plan }: { plan: PlanView['plan'] }) {
  const { t } = useTranslation('plan');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ImportOutlined />} onClick={() => setOpen(true)}>
        {t('annual.takeScenario')}
      </Button>
      {open && <ScenarioDrawer plan={plan} onClose={() => setOpen(false)} />}
    </>
  );
}

function ScenarioDrawer({ plan, onClose }: { plan: PlanView['plan']; onClose: () => void }) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const { change } = useAddress();
  const { data: scenarios = [] } = useQuery(scenariosOptions);
  const fitting = scenarios.filter(
    ({ fiscalYear, measure, state }) =>
      fiscalYear === plan.fiscalYear && measure === plan.measure && state === 'SUBMITTED',
  );
  const take = async ({ scenario }: { scenario: number }) => {
    await takeScenario(plan.id, scenario);
    await queries.invalidateQueries({ queryKey: plansKey });
    await change({ tab: 'outcome' });
  };
  return (
    <FormDrawer<{ scenario: number }>
      open
      title={t('annual.takeScenario')}
      submitLabel={t('annual.takeOver')}
      onClose={onClose}
      onSubmit={take}
      initial={{ scenario: fitting[0]?.id }}
    >
      <p>{t('annual.takeScenarioMeaning')}</p>
      {fitting.length === 0 ? (
        <EmptyState
          title={t('annual.noScenario', { year: plan.fiscalYear })}
          advice={t('annual.noScenarioAdvice')}
        />
      ) : (
        <Form.Item name="scenario" label={t('annual.scenario')} rules={[{ required: true }]}>
          <Select
            options={fitting.map(({ id, name, owner }) => ({ value: id, label: `${name} · ${owner}` }))}
          />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
