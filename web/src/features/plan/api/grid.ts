import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type GridPart = components['schemas']['ReadScenarioGrid'];
export type GridRow = components['schemas']['ReadScenarioGridRow'];
export type GridPeriod = components['schemas']['ReadScenarioColumn'];
export type GridMeasure = components['schemas']['ReadScenarioMeasureInfo'];
export type GridRequest = components['schemas']['ScenarioGridControllerGridRequest'];

/** A part of a scenario's grid. */
export const readGrid = (id: number, body: GridRequest, signal?: AbortSignal) =>
  dataOf(api.POST('/api/plan/scenarios/{id}/grid', { params: { path: { id } }, body, signal }));

/** The same part as the difference to another scenario: this one less the other. */
export const readDifference = (id: number, other: number, body: GridRequest, signal?: AbortSignal) =>
  dataOf(
    api.POST('/api/plan/scenarios/{id}/difference', {
      params: { path: { id }, query: { other } },
      body,
      signal,
    }),
  );
