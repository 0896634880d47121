import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatRelative } from '@/shared/format/date';
import { useLanguage } from '@/shared/hooks/preferences';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { type Task, tasksOptions } from '../api/tasks';
import styles from './tasks.module.css';

type TaskFeedProps = {
  /** Where a document is read; undefined where no page shows its kind. */
  addressOf: (task: Task) => string | undefined;
  onGo: () => void;
};

/** What waits for the reader: the document, the step, since when. */
export function TaskFeed({ addressOf, onGo }: TaskFeedProps) {
  const { t } = useTranslation('workflow');
  return (
    <div className={styles.feed}>
      <Loaded of={useQuery(tasksOptions)}>
        {(tasks) =>
          tasks.length === 0 ? (
            <EmptyState title={t('tasks.empty')} advice={t('tasks.emptyAdvice')} />
          ) : (
            tasks.map((task) => (
              <Line
                key={`${task.document.key.kind} ${task.document.key.id}`}
                task={task}
                to={addressOf(task)}
                onGo={onGo}
              />
            ))
          )
        }
      </Loaded>
    </div>
  );
}

function Line({
  task: { document, step },
  to,
  onGo,
}: {
  task: Task;
  to: string | undefined;
  onGo: () => void;
}) {
  const { t } = useTranslation('workflow');
  const language = useLanguage();
  const words = (
    <>
      <span className={styles.title}>{document.title}</span>
      <span className={styles.note}>
        {t(`step.${step}`)} · {formatRelative(document.changedAt, language)}
        {document.returned && ` · ${t('returned')}`}
      </span>
    </>
  );
  if (!to) return <div className={styles.line}>{words}</div>;
  return (
    <Door to={to} onGo={onGo} className={styles.line}>
      {words}
    </Door>
  );
}
