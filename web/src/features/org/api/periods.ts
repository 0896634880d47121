import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Period } from '@/shared/ui/figures/periods';

type Stored = components['schemas']['CalendarControllerPeriod'];

/** `FY2014-Q2-2013-09` is known as `2013-09` inside its quarter. */
const nameOf = ({ code, parentCode }: Stored) =>
  parentCode && code.startsWith(`${parentCode}-`) ? code.slice(parentCode.length + 1) : code;

const periodOf = (stored: Stored): Period => ({
  code: stored.code,
  kind: stored.kind,
  name: nameOf(stored),
  start: stored.start,
  end: stored.end ?? stored.start,
  parent: stored.parentCode || null,
});

/** The company's fiscal calendar: years, quarters and months as dated periods. */
export const periodsOptions = queryOptions({
  queryKey: ['org', 'periods'],
  queryFn: async () => (await dataOf(api.GET('/api/org/periods'))).map(periodOf),
  staleTime: 300_000,
});
