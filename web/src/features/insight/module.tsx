import { AimOutlined, DashboardOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const insight: Feature = {
  name: 'insight',
  pages: [
    {
      path: '/insight',
      load: () => import('./pages/CockpitPage'),
      permission: 'insight.read',
      nav: { group: 'performance', label: 'insight:nav.cockpit', icon: <DashboardOutlined />, order: 10 },
    },
    {
      path: '/insight/windows',
      load: () => import('./pages/WindowsPage'),
      permission: 'insight.read',
      nav: { group: 'performance', label: 'insight:nav.windows', icon: <AimOutlined />, order: 20 },
    },
  ],
};
