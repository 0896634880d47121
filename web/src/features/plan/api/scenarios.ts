import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { upload } from '@/shared/api/upload';

export type Scenario = components['schemas']['ListScenariosListed'];
export type ScenarioDetails = components['schemas']['ListScenariosDetails'];
export type ScenarioOpening = components['schemas']['ScenarioControllerOpening'];

export const scenariosKey = ['plan', 'scenarios'];

/** The scenarios of which the reader sees anything, the latest first. */
export const scenariosOptions = queryOptions({
  queryKey: scenariosKey,
  queryFn: () => dataOf(api.GET('/api/plan/scenarios')),
});

/** One scenario, and what the reader may do with it. */
export const scenarioOptions = (id: number) =>
  queryOptions({
    queryKey: [...scenariosKey, id],
    queryFn: () => dataOf(api.GET('/api/plan/scenarios/{id}', { params: { path: { id } } })),
  });

/** Opens a scenario: the organisation of a day, the periods of a year, and the year before. */
export const openScenario = (body: ScenarioOpening) => dataOf(api.POST('/api/plan/scenarios', { body }));

/** A scenario of one's own that starts as the other is now. */
export const forkScenario = (id: number, name: string) =>
  dataOf(api.POST('/api/plan/scenarios/{id}/forks', { params: { path: { id } }, body: { name } }));

export type Step = components['schemas']['StepOption']['step'];
export type TakenStep = components['schemas']['TakenStep'];
export type CellChange = components['schemas']['ReadScenarioCellChange'];
export type Taken = components['schemas']['ImportScenarioTaken'];

/** Submits, approves, returns or publishes. */
export const takeStep = (id: number, body: { step: Step; version: number; comment?: string }) =>
  dataOf(api.POST('/api/plan/scenarios/{id}/steps', { params: { path: { id } }, body }));

/** The steps that it took. */
export const stepsOptions = (id: number) =>
  queryOptions({
    queryKey: [...scenariosKey, id, 'steps'],
    queryFn: () => dataOf(api.GET('/api/plan/scenarios/{id}/steps', { params: { path: { id } } })),
  });

/** Who changed a cell and why. */
export const historyOptions = (id: number, node: string, period: string, sequence: number | undefined) =>
  queryOptions({
    queryKey: [...scenariosKey, id, 'history', node, period, sequence],
    queryFn: () =>
      dataOf(
        api.GET('/api/plan/scenarios/{id}/history', { params: { path: { id }, query: { node, period } } }),
      ),
  });

/** Takes over what changed in a fork. */
export const mergeFork = (id: number, fork: number, reason: string) =>
  dataOf(
    api.POST('/api/plan/scenarios/{id}/merges', {
      params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { fork, reason },
    }),
  );

export const exportAddress = (id: number, format: 'XLSX' | 'CSV') =>
  `/api/plan/scenarios/${id}/export?format=${format}`;

/** Takes an exported file back; a dry run only tells what would become of it. */
export const takeFile = (id: number, file: File, dryRun: boolean) =>
  upload<Taken>(
    `/api/plan/scenarios/${id}/import?${new URLSearchParams({ name: file.name, dryRun: String(dryRun) })}`,
    file,
    () => undefined,
  );

/** Which periods and measures a scenario has; they never change. */
export const frameOptions = (id: number) =>
  queryOptions({
    queryKey: [...scenariosKey, id, 'frame'],
    queryFn: () =>
      dataOf(
        api.POST('/api/plan/scenarios/{id}/grid', {
          params: { path: { id } },
          body: { rows: { depth: 0, toggled: [], from: 0, size: 1 } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
