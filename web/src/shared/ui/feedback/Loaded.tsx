import { LockOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isForbidden } from '@/shared/api/problem';
import { EmptyState } from './EmptyState';
import { ProblemAlert } from './ProblemAlert';

type Reading<Data> = { data: Data | undefined; error: unknown; isPending: boolean; refetch: () => unknown };

type LoadedProps<Data> = { of: Reading<Data>; children: (data: Data) => ReactNode; skeleton?: ReactNode };

/** Draws what was read, and the states before and instead of it: loading, failed, not allowed. */
export function Loaded<Data>({ of: reading, children, skeleton }: LoadedProps<Data>) {
  if (reading.data !== undefined) return <>{children(reading.data)}</>;
  if (reading.isPending) return <>{skeleton ?? <Skeleton active paragraph={{ rows: 6 }} />}</>;
  if (isForbidden(reading.error)) return <NotAllowed />;
  return <ProblemAlert failure={reading.error} onRetry={() => reading.refetch()} />;
}

export function NotAllowed() {
  const { t } = useTranslation('shared');
  return (
    <EmptyState icon={<LockOutlined />} title={t('state.notAllowed')} advice={t('state.notAllowedAdvice')} />
  );
}
