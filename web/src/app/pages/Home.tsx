import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { features } from '../features';
import { homeOf, navigationOf } from '../navigation';

/** Leads to the first page that the reader may see. */
export function Home() {
  const { t } = useTranslation('app');
  const home = homeOf(navigationOf(features, useSession()));
  if (home) return <Navigate to={home as never} replace />;
  return <EmptyState title={t('home.nothing')} advice={t('home.nothingAdvice')} />;
}
