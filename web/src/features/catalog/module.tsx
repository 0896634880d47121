import { AppstoreOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const catalog: Feature = {
  name: 'catalog',
  pages: [
    {
      path: '/catalog',
      load: () => import('./pages/ProductsPage'),
      permission: 'catalog.read',
      nav: { group: 'software', label: 'catalog:nav.products', icon: <AppstoreOutlined />, order: 20 },
    },
  ],
};
