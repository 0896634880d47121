import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <EmptyState
      title={t('notFound.title')}
      advice={t('notFound.advice')}
      action={<Link to="/">{t('notFound.home')}</Link>}
    />
  );
}
