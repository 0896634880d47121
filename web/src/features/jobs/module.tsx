import { ClockCircleOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const jobs: Feature = {
  name: 'jobs',
  pages: [
    {
      path: '/jobs',
      load: () => import('./pages/JobsPage'),
      nav: { group: 'software', label: 'jobs:nav.jobs', icon: <ClockCircleOutlined />, order: 90 },
    },
    { path: '/jobs/$id', load: () => import('./pages/JobPage') },
  ],
};
