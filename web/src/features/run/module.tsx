import { CalculatorOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const run: Feature = {
  name: 'run',
  pages: [
    {
      path: '/runs',
      load: () => import('./pages/RunsPage'),
      permission: 'run.read',
      nav: { group: 'software', label: 'run:nav.runs', icon: <CalculatorOutlined />, order: 85 },
    },
    { path: '/runs/$id', load: () => import('./pages/RunPage'), permission: 'run.read' },
  ],
};
