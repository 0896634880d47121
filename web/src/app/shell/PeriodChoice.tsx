import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { periodsOptions } from '@/features/org/public';
import { useAddress } from '@/shared/hooks/address';
import type { FollowsPeriod } from '@/shared/module';
import { may, useSession } from '@/shared/session/session';
import { PeriodPicker } from '@/shared/ui/figures/PeriodPicker';
import { periodsDownTo, yearAt } from '@/shared/ui/figures/periods';
import { features } from '../features';
import styles from './shell.module.css';

const pages = features.flatMap((feature) => feature.pages);

/** How the page that is open follows the fiscal period; undefined where it does not. */
export function usePagePeriod(): FollowsPeriod | undefined {
  const address = useRouterState({ select: (state) => state.location.pathname });
  return pages.find(({ path }) => path === address)?.period;
}

/** The fiscal period that the page is about; where a page does not follow it, the year that it is. */
export function PeriodChoice() {
  const session = useSession();
  const { search, change } = useAddress();
  const follows = usePagePeriod();
  const { data: periods } = useQuery({ ...periodsOptions, enabled: may(session, 'org.read') });
  if (!periods?.length) return null;
  const today = yearAt(periods, session.businessDate)?.code;
  if (!follows) return today && <span className={styles.when}>{today}</span>;
  const choose = (code: string | undefined) =>
    change(follows.write(periods.find((one) => one.code === code)), { replace: false });
  return (
    <PeriodPicker
      quiet
      allowAll={follows.otherwise === 'ALL'}
      periods={periodsDownTo(periods, follows.finest)}
      value={follows.read(search, periods) ?? (follows.otherwise === 'YEAR' ? today : undefined)}
      onChange={choose}
    />
  );
}
