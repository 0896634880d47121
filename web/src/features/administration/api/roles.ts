import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type RoleGrants = components['schemas']['UserControllerRoleGrants'];

/** The roles with what each may do and how far it sees. */
export const rolesOptions = queryOptions({
  queryKey: ['administration', 'roles'],
  queryFn: () => dataOf(api.GET('/api/administration/roles')),
});
