import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { plansKey } from './plans';

type Schemas = components['schemas'];
export type Decomposition = Schemas['Decomposition'];
export type DecompositionNode = Schemas['DecompositionNode'];
export type Blocked = Schemas['DecompositionBlocked'];
export type Loosen = Schemas['DecompositionLoosen'];
export type Finding = Schemas['Finding'];
export type Rules = Schemas['DecompositionRules'];
export type RulesRequest = Schemas['DecompositionRequest'];
export type Breakdown = Schemas['ReadBreakdownBreakdown'];

/** The decomposition that a plan took over, with its rules. */
export const breakdownOptions = (id: number) =>
  queryOptions({
    queryKey: [...plansKey, id, 'decomposition'],
    queryFn: () => dataOf(api.GET('/api/plan/annual-plans/{id}/decomposition', { params: { path: { id } } })),
  });

/** What would come out: a dry run, of which no plan can be made. The one before stays until it is there. */
export const previewOptions = (body: RulesRequest | undefined) =>
  queryOptions({
    queryKey: ['plan', 'preview', body],
    queryFn: () => dataOf(api.POST('/api/plan/decompositions/preview', { body: body as RulesRequest })),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });

/** Breaks the goal down in the background and fills the draft; answers the job. */
export const beginDecomposition = (id: number, body: RulesRequest) =>
  dataOf(api.POST('/api/plan/annual-plans/{id}/decompositions', { params: { path: { id } }, body }));

/** The drivers that were imported for a year. */
export const driversOptions = (year: string) =>
  queryOptions({
    queryKey: ['plan', 'drivers', year],
    queryFn: () => dataOf(api.GET('/api/plan/drivers', { params: { query: { year } } })),
    staleTime: 60_000,
  });
