import { ShopOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';
import { searchAccounts } from './api/accounts';

export const customer: Feature = {
  name: 'customer',
  pages: [
    {
      path: '/customer',
      load: () => import('./pages/AccountsPage'),
      permission: 'customer.read',
      nav: { group: 'software', label: 'customer:nav.accounts', icon: <ShopOutlined />, order: 10 },
    },
  ],
  finders: [
    {
      name: 'customer',
      label: 'customer:nav.accounts',
      permission: 'customer.read',
      find: async (text, signal) =>
        (await searchAccounts(text, signal)).map(({ id, code, name, owner }) => ({
          key: `account ${id}`,
          title: name ?? code,
          note: [code, owner].filter(Boolean).join(' / '),
          address: `/ledger?account=${id}&sort=-date`,
        })),
    },
  ],
};
