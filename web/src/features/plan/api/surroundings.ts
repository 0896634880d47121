import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type QuotaMeasure = components['schemas']['QuotaMeasure'];
export type FiscalPeriod = components['schemas']['CalendarControllerPeriod'];

/** What can be planned. */
export const measuresOptions = queryOptions({
  queryKey: ['plan', 'measures'],
  queryFn: () => dataOf(api.GET('/api/plan/measures')),
  staleTime: 60_000,
});

/** The fiscal years, the latest first. */
export const yearsOptions = queryOptions({
  queryKey: ['org', 'periods'],
  queryFn: () => dataOf(api.GET('/api/org/periods')),
  staleTime: 60_000,
  select: (periods: FiscalPeriod[]) =>
    periods
      .filter(({ kind }) => kind === 'YEAR')
      .sort((left, right) => right.start.localeCompare(left.start)),
});
