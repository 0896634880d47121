import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Wish = components['schemas']['Wish'];
export type Edited = components['schemas']['EditScenarioEdited'];
export type Told = components['schemas']['Told'];

type Edit = { seenSequence: number; reason?: string; wish: Wish };

/** Edits a scenario; with its key, a repetition after a lost answer is done once. */
export const editScenario = (id: number, body: Edit, key: string = crypto.randomUUID()) =>
  dataOf(
    api.POST('/api/plan/scenarios/{id}/edits', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
