import { BookOutlined, ExceptionOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const ledger: Feature = {
  name: 'ledger',
  pages: [
    {
      path: '/ledger',
      load: () => import('./pages/FactsPage'),
      permission: 'ledger.read',
      nav: { group: 'software', label: 'ledger:nav.facts', icon: <BookOutlined />, order: 30 },
    },
    {
      path: '/ledger/quality',
      load: () => import('./pages/QualityPage'),
      permission: 'ledger.read',
      nav: { group: 'software', label: 'ledger:nav.quality', icon: <ExceptionOutlined />, order: 35 },
    },
    { path: '/ledger/facts/$id', load: () => import('./pages/FactPage'), permission: 'ledger.read' },
  ],
};
