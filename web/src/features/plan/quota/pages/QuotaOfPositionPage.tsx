import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { windowsOptions } from '../api/quotas';
import { Explained } from '../components/Explained';
import { windowOf } from '../model/explained';

/** The same by position, year and period, as other pages know a quota. */
export function Page() {
  const { search } = useAddress();
  const { businessDate } = useSession();
  const windows = useQuery(windowsOptions(Number(search.position), search.year));
  return (
    <Sheet>
      <Loaded of={windows}>
        {(found) => {
          const window = windowOf(found, search.period, businessDate);
          return window ? <Explained id={window.id} /> : <NoQuota />;
        }}
      </Loaded>
    </Sheet>
  );
}

function NoQuota() {
  const { t } = useTranslation('plan');
  return (
    <EmptyState
      title={t('quota.none')}
      advice={t('quota.noneAdvice')}
      action={
        <Door to="/plan/quotas">
          <Button type="primary">{t('quota.title')}</Button>
        </Door>
      }
    />
  );
}
