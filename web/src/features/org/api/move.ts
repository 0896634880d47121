import { api, dataOf } from '@/shared/api/client';

/** A change that holds from a day on; the version is the one that the history gave. */
type Change = { from: string; version: number };

export const moveUnit = (id: number, parentId: number, change: Change) =>
  dataOf(api.POST('/api/org/units/{id}/move', { params: { path: { id } }, body: { parentId, change } }));

export const movePosition = (id: number, unitId: number, change: Change) =>
  dataOf(api.POST('/api/org/positions/{id}/move', { params: { path: { id } }, body: { unitId, change } }));
