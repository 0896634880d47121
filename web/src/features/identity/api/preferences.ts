import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Preferences = components['schemas']['Preferences'];

export const savePreferences = (preferences: Preferences) =>
  dataOf(api.PUT('/api/account/preferences', { body: preferences }));
