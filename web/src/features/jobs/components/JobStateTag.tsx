import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  StopOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JobState } from '@/shared/ui/job/progress';

const looks = {
  QUEUED: { icon: <ClockCircleOutlined />, color: 'default' },
  RUNNING: { icon: <SyncOutlined spin />, color: 'processing' },
  DONE: { icon: <CheckCircleOutlined />, color: 'success' },
  FAILED: { icon: <CloseCircleOutlined />, color: 'error' },
  CANCELLED: { icon: <StopOutlined />, color: 'default' },
} as const;

export function JobStateTag({ state }: { state: JobState }) {
  const { t } = useTranslation('shared');
  return (
    <Tag icon={looks[state].icon} color={looks[state].color} variant="filled">
      {t(`job.state.${state}`)}
    </Tag>
  );
}
