import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Run } from '../api/runs';

export function RunStateTag({ run: { state, dry } }: { run: Run }) {
  const { t } = useTranslation('run');
  const done = state === 'DONE';
  return (
    <>
      <Tag
        icon={done ? <CheckCircleOutlined /> : <CloseCircleOutlined />}
        color={done ? 'success' : 'error'}
        variant="filled"
      >
        {t(`state.${state}`)}
      </Tag>
      {dry && <Tag variant="filled">{t('dry')}</Tag>}
    </>
  );
}
