import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

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
