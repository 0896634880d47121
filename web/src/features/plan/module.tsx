import { ScheduleOutlined, SolutionOutlined, TableOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const plan: Feature = {
  name: 'plan',
  pages: [
    {
      path: '/plan/annual-plans',
      load: () => import('./annual/pages/AnnualPlansPage'),
      permission: 'plan.read',
      nav: { group: 'goals', label: 'plan:nav.annual', icon: <ScheduleOutlined />, order: 10 },
    },
    {
      path: '/plan/annual-plans/$id',
      load: () => import('./annual/pages/AnnualPlanPage'),
      permission: 'plan.read',
    },
    {
      path: '/plan/quotas',
      load: () => import('./quota/pages/QuotasPage'),
      permission: 'plan.read',
      nav: { group: 'goals', label: 'plan:nav.quotas', icon: <SolutionOutlined />, order: 40 },
    },
    {
      path: '/plan/quotas/explanation',
      load: () => import('./quota/pages/QuotaOfPositionPage'),
      permission: 'plan.read',
    },
    {
      path: '/plan/quotas/$id/explanation',
      load: () => import('./quota/pages/QuotaPage'),
      permission: 'plan.read',
    },
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
  documents: {
    'plan.scenario': (id) => `/plan/scenarios/${id}`,
    'plan.annual-plan': (id) => `/plan/annual-plans/${id}`,
  },
};
