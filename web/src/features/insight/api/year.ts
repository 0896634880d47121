import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type YearOfAttainment = components['schemas']['YearControllerYearAnswer'];
export type YearLine = components['schemas']['YearControllerYearLine'];

/** A whole fiscal year by group, territory and seller; the year may lie ahead. */
export const yearOptions = (year: string | undefined) =>
  queryOptions({
    queryKey: ['insight', 'year', year],
    queryFn: () => dataOf(api.GET('/api/insight/year', { params: { query: { year } } })),
    placeholderData: (before) => before,
  });
