import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { StateSteps } from '@/shared/ui/feedback/StateSteps';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { Panel } from '@/shared/ui/layout/Panel';
import { type PlanView, plansKey, type Step, type StepOption, takeStep } from '../api/plans';

const states = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const;
const primary: Step[] = ['SUBMIT', 'APPROVE', 'PUBLISH'];

/** Where the plan stands, the steps that the reader may take now, and for those he may not, why and who can. */
export function PlanSteps({ view }: { view: PlanView }) {
  const { t } = useTranslation('plan');
  const [asked, setAsked] = useState<Step>();
  const { document, options } = view;
  const offered = options.filter(({ step }) => step !== 'LOCK');
  const [barred] = offered.filter(({ refusalCode }) => refusalCode);
  return (
    <Panel>
      <StateSteps
        current={document.state === 'LOCKED' ? 'PUBLISHED' : document.state}
        states={states.map((code) => ({
          code,
          label: t(`state.${code}`),
          note: code === document.state ? formatInstant(document.changedAt) : undefined,
        }))}
        actions={offered.map((option) => (
          <StepButton key={option.step} option={option} onAsk={() => setAsked(option.step)} />
        ))}
        hint={barred && <Refusal option={barred} />}
      />
      {asked && <StepDrawer view={view} step={asked} onClose={() => setAsked(undefined)} />}
    </Panel>
  );
}

function StepButton({ option, onAsk }: { option: StepOption; onAsk: () => void }) {
  const { t } = useTranslation('plan');
  const { step, refusalCode } = option;
  const reason = refusalCode ? t(`shared:problem.${refusalCode}.what`) : undefined;
  return (
    <Tooltip title={reason}>
      <Button
        type={primary.includes(step) && !refusalCode ? 'primary' : 'default'}
        disabled={Boolean(refusalCode)}
        onClick={onAsk}
      >
        {t(`annual.step.${step}`)}
      </Button>
    </Tooltip>
  );
}

/** Why the reader may not take a step, in his language, and the names of those who can. */
function Refusal({ option: { refusalCode, whoCan } }: { option: StepOption }) {
  const { t } = useTranslation('plan');
  const names = whoCan.join(t('annual.listComma'));
  return `${t(`shared:problem.${refusalCode}.what`)} ${names && t('annual.whoCan', { names })}`;
}

type Said = { comment?: string };

function StepDrawer({ view, step, onClose }: { view: PlanView; step: Step; onClose: () => void }) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const take = async ({ comment }: Said) => {
    await takeStep(view.plan.id, { step, version: view.document.version, comment });
    await Promise.all(
      [plansKey, ['workflow'], ['plan', 'quotas'], ['insight']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
  return (
    <FormDrawer<Said>
      open
      title={`${t(`annual.step.${step}`)} · ${view.plan.name}`}
      submitLabel={t(`annual.step.${step}`)}
      onClose={onClose}
      onSubmit={take}
    >
      <p>{t(`annual.effect.${step}`, { year: view.plan.fiscalYear })}</p>
      <Form.Item
        name="comment"
        label={t('annual.comment')}
        rules={
          step === 'RETURN' ? [{ required: true, whitespace: true, message: t('annual.commentNeeded') }] : []
        }
      >
        <Input.TextArea rows={4} maxLength={2000} autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}
