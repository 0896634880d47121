import { TableOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const plan: Feature = {
  name: 'plan',
  pages: [
    {
      path: '/plan/scenarios',
      load: () => import('./pages/ScenariosPage'),
      permission: 'plan.read',
      nav: { group: 'goals', label: 'plan:nav.scenarios', icon: <TableOutlined />, order: 30 },
    },
    { path: '/plan/scenarios/$id', load: () => import('./pages/ScenarioPage'), permission: 'plan.read' },
    {
      path: '/plan/scenarios/$id/compare',
      load: () => import('./pages/ComparePage'),
      permission: 'plan.read',
    },
  ],
  documents: { 'plan.scenario': (id) => `/plan/scenarios/${id}` },
};
