import type { Feature } from '@/shared/module';

export const identity: Feature = {
  name: 'identity',
  pages: [{ path: '/account', load: () => import('./pages/AccountPage') }],
};
