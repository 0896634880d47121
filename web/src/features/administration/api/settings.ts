import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Setting = components['schemas']['SettingControllerSetting'];

/** What an administrator may change while the server runs. */
export const settingsOptions = queryOptions({
  queryKey: ['administration', 'settings'],
  queryFn: () => dataOf(api.GET('/api/administration/settings')),
});

export const changeSetting = (key: string, value: string) =>
  dataOf(api.PUT('/api/administration/settings/{key}', { params: { path: { key } }, body: { value } }));
