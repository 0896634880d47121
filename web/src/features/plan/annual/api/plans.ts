import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];
export type PlanView = Schemas['AnnualPlanControllerPlanView'];
export type PlanFigures = Schemas['ReadPlansFigures'];
export type PlanRow = Schemas['ReadPlansPlanRow'];
export type NewPlan = Schemas['AnnualPlanControllerNewPlan'];
export type StepOption = Schemas['StepOption'];
export type TakenStep = Schemas['TakenStep'];
export type Step = StepOption['step'];

export const plansKey = ['plan', 'annual-plans'];

/** The annual plans of which the reader sees anything, the latest first. */
export const plansOptions = queryOptions({
  queryKey: plansKey,
  queryFn: () => dataOf(api.GET('/api/plan/annual-plans')),
});

export const planOptions = (id: number) =>
  queryOptions({
    queryKey: [...plansKey, id],
    queryFn: () => dataOf(api.GET('/api/plan/annual-plans/{id}', { params: { path: { id } } })),
  });

/** What the plan asks of each unit and position in the reader's scope. */
export const nodesOptions = (id: number) =>
  queryOptions({
    queryKey: [...plansKey, id, 'nodes'],
    queryFn: () => dataOf(api.GET('/api/plan/annual-plans/{id}/nodes', { params: { path: { id } } })),
  });

export const stepsOptions = (id: number) =>
  queryOptions({
    queryKey: [...plansKey, id, 'steps'],
    queryFn: () => dataOf(api.GET('/api/plan/annual-plans/{id}/steps', { params: { path: { id } } })),
  });

export const beginPlan = (body: NewPlan) => dataOf(api.POST('/api/plan/annual-plans', { body }));

export const discardPlan = (id: number) =>
  dataOf(api.DELETE('/api/plan/annual-plans/{id}', { params: { path: { id } } }));

/** Submits, approves, returns or publishes; `version` is the one that the reader has seen. */
export const takeStep = (id: number, body: { step: Step; version: number; comment?: string }) =>
  dataOf(api.POST('/api/plan/annual-plans/{id}/steps', { params: { path: { id } }, body }));

/** Fills the draft with what a submitted scenario says. */
export const takeScenario = (id: number, scenarioId: number) =>
  dataOf(api.PUT('/api/plan/annual-plans/{id}/scenario', { params: { path: { id } }, body: { scenarioId } }));
