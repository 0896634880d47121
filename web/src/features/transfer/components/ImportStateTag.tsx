import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FileImport } from '../api/imports';

const colours = {
  WAITING: 'default',
  RUNNING: 'processing',
  DONE: 'success',
  TRIED: 'warning',
  REFUSED: 'error',
  FAILED: 'error',
  CANCELLED: 'default',
  UNDONE: 'default',
} as const;

export function ImportStateTag({ state }: { state: FileImport['state'] }) {
  const { t } = useTranslation('transfer');
  return (
    <Tag color={colours[state]} variant="filled">
      {t(`state.${state}`)}
    </Tag>
  );
}
