import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type UnitHistory = components['schemas']['UnitControllerHistory'];
export type PositionHistory = components['schemas']['PositionControllerHistory'];
export type PersonHistory = components['schemas']['PersonControllerHistory'];
export type RecordedDates = components['schemas']['RecordedDates'];

/** Everything that is or was on record. */
export const unitHistoryOptions = (id: number) =>
  queryOptions({
    queryKey: ['org', 'unit', id],
    queryFn: () => dataOf(api.GET('/api/org/units/{id}/history', { params: { path: { id } } })),
  });

export const positionHistoryOptions = (id: number) =>
  queryOptions({
    queryKey: ['org', 'position', id],
    queryFn: () => dataOf(api.GET('/api/org/positions/{id}/history', { params: { path: { id } } })),
  });

export const personHistoryOptions = (id: number) =>
  queryOptions({
    queryKey: ['org', 'person', id],
    queryFn: () => dataOf(api.GET('/api/org/people/{id}/history', { params: { path: { id } } })),
  });
