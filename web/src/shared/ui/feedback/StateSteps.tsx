import { Steps } from 'antd';
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
  return (
    <div className={styles.states}>
      <Steps
        size="small"
        className={styles.stateSteps}
        orientation={phone ? 'vertical' : 'horizontal'}
        current={states.findIndex((state) => state.code === current)}
        items={states.map(({ label, note }) => ({ title: label, content: note }))}
      />
      <div className={styles.stateActions}>
        {actions}
        {hint && <span className={styles.hint}>{hint}</span>}
      </div>
    </div>
  );
}
