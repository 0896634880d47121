import { CheckSquareOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Task, TaskFeed, tasksOptions } from '@/features/workflow/public';
import { features } from '../features';

const documents = Object.assign({}, ...features.map((feature) => feature.documents ?? {})) as Record<
  string,
  (id: string) => string
>;

const addressOf = ({ document: { key } }: Task) => documents[key.kind]?.(key.id);

/** What waits for a step of the reader. */
export function Tasks() {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const count = useQuery(tasksOptions).data?.length ?? 0;
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={<TaskFeed addressOf={addressOf} onGo={() => setOpen(false)} />}
    >
      <Badge count={count} size="small" offset={[-6, 6]}>
        <Button type="text" icon={<CheckSquareOutlined />} aria-label={t('tasks.label', { count })} />
      </Badge>
    </Popover>
  );
}
