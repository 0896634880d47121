import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Task = components['schemas']['TasksTask'];

const lookEvery = 60_000;

/** The documents that wait for a step of the reader. */
export const tasksOptions = queryOptions({
  queryKey: ['workflow', 'tasks'],
  queryFn: () => dataOf(api.GET('/api/workflow/tasks')),
  refetchInterval: lookEvery,
});
