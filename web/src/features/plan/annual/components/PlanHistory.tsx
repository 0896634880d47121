import { useQuery } from '@tanstack/react-query';
import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Panel } from '@/shared/ui/layout/Panel';
import { stepsOptions, type TakenStep } from '../api/plans';

/** Who moved the plan on, when, and what he said to it. */
export function PlanHistory({ id }: { id: number }) {
  const { t } = useTranslation('plan');
  return (
    <Panel>
      <Loaded of={useQuery(stepsOptions(id))}>
        {(steps) =>
          steps.length === 0 ? (
            <EmptyState title={t('annual.noSteps')} advice={t('annual.noStepsAdvice')} />
          ) : (
            <Timeline items={steps.map((step) => ({ key: step.takenAt, content: <Taken step={step} /> }))} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Taken({ step: { step, userName, takenAt, businessDate, comment } }: { step: TakenStep }) {
  const { t } = useTranslation('plan');
  return (
    <>
      <strong>{t(`annual.taken.${step}`)}</strong> · {userName} · {formatInstant(takenAt)} (
      {t('annual.businessDate', { date: businessDate })}){comment && <div>{comment}</div>}
    </>
  );
}
