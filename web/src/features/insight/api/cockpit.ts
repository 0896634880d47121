import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Cockpit = components['schemas']['CockpitAnswer'];
export type CockpitRow = components['schemas']['CockpitAnswerRow'];
export type CockpitNode = components['schemas']['CockpitAnswerNode'];
export type CockpitMonth = components['schemas']['CockpitAnswerMonth'];

export type CockpitQuestion = { year?: string; unit?: number; position?: number; measure?: string };

/** A year's attainment of one node of the organisation, with what lies directly below it. */
export const cockpitOptions = (question: CockpitQuestion) =>
  queryOptions({
    queryKey: ['insight', 'cockpit', question],
    queryFn: () => dataOf(api.GET('/api/insight/cockpit', { params: { query: question } })),
    placeholderData: (before) => before,
  });
