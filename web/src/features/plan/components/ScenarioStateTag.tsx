import {
  CheckCircleOutlined,
  EditOutlined,
  EyeOutlined,
  LockOutlined,
  RollbackOutlined,
  SoundOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../api/scenarios';

const faces = {
  DRAFT: { icon: <EditOutlined />, color: 'default' },
  SUBMITTED: { icon: <EyeOutlined />, color: 'warning' },
  APPROVED: { icon: <CheckCircleOutlined />, color: 'processing' },
  PUBLISHED: { icon: <SoundOutlined />, color: 'success' },
  LOCKED: { icon: <LockOutlined />, color: 'default' },
} as const;

/** Where a scenario or a plan stands; a draft that came back from review says so. */
export function ScenarioStateTag({
  scenario: { state, returned },
}: {
  scenario: Pick<Scenario, 'state' | 'returned'>;
}) {
  const { t } = useTranslation('plan');
  if (returned)
    return (
      <Tag color="error" icon={<RollbackOutlined />}>
        {t('state.returned')}
      </Tag>
    );
  const { icon, color } = faces[state];
  return (
    <Tag color={color} icon={icon}>
      {t(`state.${state}`)}
    </Tag>
  );
}
