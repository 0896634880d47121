import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { StateSteps } from '@/shared/ui/feedback/StateSteps';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { Door } from '@/shared/ui/layout/Door';
import { plansAddress } from '../annual/model/addresses';
import { type ScenarioDetails, scenariosKey, stepsOptions, takeStep } from '../api/scenarios';
import styles from './plan.module.css';

const states = ['DRAFT', 'SUBMITTED'] as const;

type OwnStep = 'SUBMIT' | 'RETURN';

/**
 * The scenario's way, what the reader may do now, and who can do what he may not. It is put in force by the annual plan
 * that takes it over.
 */
export function ScenarioSteps({ details }: { details: ScenarioDetails }) {
  const { t } = useTranslation('plan');
  const [taking, setTaking] = useState<OwnStep>();
  const { scenario, steps } = details;
  const { data: taken = [] } = useQuery(stepsOptions(scenario.id));
  const noteOf = (state: string) => {
    const last = taken.findLast(({ to }) => to === state);
    return last && `${last.userName} ${formatInstant(last.takenAt)}`;
  };
  const offered = steps.flatMap(({ step, ...option }) =>
    step === 'SUBMIT' || step === 'RETURN' ? [{ step, ...option }] : [],
  );
  const hint = offered.find(({ refusal }) => refusal)?.refusal;
  return (
    <div className={styles.steps}>
      <StateSteps
        current={scenario.state}
        states={states.map((code) => ({ code, label: t(`state.${code}`), note: noteOf(code) }))}
        actions={offered
          .filter(({ refusalCode }) => !refusalCode)
          .map(({ step }) => (
            <Button
              key={step}
              type={step === 'RETURN' ? 'default' : 'primary'}
              danger={step === 'RETURN'}
              onClick={() => setTaking(step)}
            >
              {t(`step.${step}`)}
            </Button>
          ))}
        hint={
          offered.every(({ refusalCode }) => refusalCode) ? (
            hint?.split('\n')[0]
          ) : (
            <>
              {t('adopted.meaning')} <Door to={plansAddress}>{t('adopted.open')}</Door>
            </>
          )
        }
      />
      {taking && <StepDrawer details={details} step={taking} onClose={() => setTaking(undefined)} />}
    </div>
  );
}

type StepDrawerProps = { details: ScenarioDetails; step: OwnStep; onClose: () => void };

function StepDrawer({ details: { scenario }, step, onClose }: StepDrawerProps) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const take = async ({ comment }: { comment?: string }) => {
    await takeStep(scenario.id, { step, version: scenario.version, comment });
    await Promise.all([
      queries.invalidateQueries({ queryKey: scenariosKey }),
      queries.invalidateQueries({ queryKey: ['workflow'] }),
    ]);
  };
  return (
    <FormDrawer<{ comment?: string }>
      open
      title={`${t(`step.${step}`)} · ${scenario.name}`}
      submitLabel={t(`step.${step}`)}
      onClose={onClose}
      onSubmit={take}
    >
      <p>{t(`stepEffect.${step}`, { year: scenario.fiscalYear })}</p>
      <Form.Item name="comment" label={t('step.comment')} rules={[{ required: step === 'RETURN' }]}>
        <Input.TextArea rows={3} maxLength={2000} autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}
