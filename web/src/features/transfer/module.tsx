import { ImportOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const transfer: Feature = {
  name: 'transfer',
  pages: [
    {
      path: '/transfer',
      load: () => import('./pages/ImportsPage'),
      permission: 'transfer.import',
      nav: { group: 'software', label: 'transfer:nav.imports', icon: <ImportOutlined />, order: 50 },
    },
    { path: '/transfer/new', load: () => import('./pages/NewImportPage'), permission: 'transfer.import' },
    { path: '/transfer/$id', load: () => import('./pages/ImportPage'), permission: 'transfer.import' },
  ],
};
