import { Alert, Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf, type Violation } from '@/shared/api/problem';
import styles from './feedback.module.css';
import { useProblemWords, violationsOf } from './useProblemWords';

type ProblemAlertProps = { failure: unknown; onRetry?: () => void };

/** A refusal or failure as a person needs it: what, with the values; what to do; the offending fields; the trace. */
export function ProblemAlert({ failure, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation('shared');
  const problem = problemOf(failure);
  const { what, advice } = useProblemWords()(failure);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={what}
      description={
        <>
          {advice && <p className={styles.advice}>{advice}</p>}
          <Violations violations={violationsOf(problem)} />
          {problem.traceId && (
            <Typography.Text type="secondary" copyable={{ text: problem.traceId }} className={styles.trace}>
              {t('problemAlert.trace', { id: problem.traceId })}
            </Typography.Text>
          )}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  );
}

function Violations({ violations }: { violations: Violation[] }) {
  const { t, i18n } = useTranslation('shared');
  if (violations.length === 0) return null;
  const wordOf = ({ code, expected }: Violation) =>
    i18n.exists(`shared:violation.${code}`) ? t(`violation.${code}`) : (expected ?? code);
  return (
    <ul className={styles.violations}>
      {violations.map((violation) => (
        <li key={`${violation.field} ${violation.code} ${violation.value}`}>
          <strong>{violation.field}</strong>
          {violation.value !== null && violation.value !== undefined && <code>{violation.value}</code>}
          <span>{wordOf(violation)}</span>
        </li>
      ))}
    </ul>
  );
}
