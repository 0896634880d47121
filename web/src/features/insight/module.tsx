import { AimOutlined, DashboardOutlined, PartitionOutlined } from '@ant-design/icons';
import type { Feature, FollowsPeriod } from '@/shared/module';

const byYear: FollowsPeriod = {
  finest: 'YEAR',
  otherwise: 'YEAR',
  read: ({ year }) => year,
  write: (period) => ({ year: period?.code }),
};

export const insight: Feature = {
  name: 'insight',
  pages: [
    {
      path: '/insight',
      load: () => import('./pages/CockpitPage'),
      permission: 'insight.read',
      period: byYear,
      nav: { group: 'performance', label: 'insight:nav.cockpit', icon: <DashboardOutlined />, order: 10 },
    },
    {
      path: '/insight/year',
      load: () => import('./pages/YearPage'),
      permission: 'insight.read',
      period: byYear,
      nav: { group: 'performance', label: 'insight:nav.year', icon: <PartitionOutlined />, order: 15 },
    },
    {
      path: '/insight/windows',
      load: () => import('./pages/WindowsPage'),
      permission: 'insight.read',
      period: { ...byYear, otherwise: 'ALL' },
      nav: { group: 'performance', label: 'insight:nav.windows', icon: <AimOutlined />, order: 20 },
    },
  ],
};
