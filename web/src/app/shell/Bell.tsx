import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JobFeed, useNews } from '@/features/jobs/public';

/** Work in the background: how many run now, and what has just ended. */
export function Bell() {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const { running, unseen, markSeen } = useNews();
  const show = (next: boolean) => {
    setOpen(next);
    if (!next) markSeen();
  };
  return (
    <Popover
      open={open}
      onOpenChange={show}
      trigger="click"
      placement="bottomRight"
      content={<JobFeed onGo={() => show(false)} />}
    >
      <Badge count={unseen} dot={unseen === 0 && running > 0} size="small" offset={[-6, 6]}>
        <Button type="text" icon={<BellOutlined />} aria-label={t('bell.label', { running, unseen })} />
      </Badge>
    </Popover>
  );
}
