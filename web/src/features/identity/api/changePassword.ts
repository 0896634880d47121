import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type PasswordChange = components['schemas']['AccountControllerPasswordChange'];

export const changePassword = (change: PasswordChange) =>
  dataOf(api.PUT('/api/account/password', { body: change }));
