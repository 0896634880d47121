import { Progress, Steps } from 'antd';
import type { ReactNode } from 'react';
import { usePhone } from '@/shared/hooks/preferences';
import styles from './feedback.module.css';

type State = { code: string; label: string; note?: ReactNode };

type StateStepsProps = {
  states: State[];
  current: string;
  /** What the reader may do now, as buttons. */
  actions?: ReactNode;
  /** Who can do what the reader may not. */
  hint?: ReactNode;
};

/** A document's way through its states, with what can be done now. */
export function StateSteps({ states, current, actions, hint }: StateStepsProps) {
  const phone = usePhone();
  const at = states.findIndex((state) => state.code === current);
  return (
    <div className={styles.states}>
      {phone ? (
        <Here states={states} at={at} />
      ) : (
        <Steps
          size="small"
          className={styles.stateSteps}
          current={at}
          items={states.map(({ label, note }) => ({ title: label, content: note }))}
        />
      )}
      <div className={styles.stateActions}>
        {actions}
        {hint && <span className={styles.hint}>{hint}</span>}
      </div>
    </div>
  );
}

/** On a phone one line: how far, and where. */
function Here({ states, at }: { states: State[]; at: number }) {
  const here = states[at];
  return (
    <div className={styles.here}>
      <Progress
        steps={states.length}
        percent={((at + 1) / states.length) * 100}
        showInfo={false}
        size="small"
        aria-hidden
      />
      <strong>
        {at + 1} / {states.length} {here?.label}
      </strong>
      {here?.note}
    </div>
  );
}
