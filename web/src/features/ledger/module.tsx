import { BookOutlined, ExceptionOutlined, InboxOutlined } from '@ant-design/icons';
import type { Feature, FollowsPeriod } from '@/shared/module';

/** A period stands in the ledger's address as its days, so that it can be widened by hand. */
const byDays: FollowsPeriod = {
  finest: 'MONTH',
  otherwise: 'ALL',
  read: ({ from, before }, periods) =>
    periods.find(({ start, end }) => start === from && end === before)?.code,
  write: (period) => ({ from: period?.start, before: period?.end }),
};

export const ledger: Feature = {
  name: 'ledger',
  pages: [
    {
      path: '/ledger',
      load: () => import('./pages/FactsPage'),
      permission: 'ledger.read',
      period: byDays,
      nav: { group: 'software', label: 'ledger:nav.facts', icon: <BookOutlined />, order: 30 },
    },
    {
      path: '/ledger/quality',
      load: () => import('./pages/QualityPage'),
      permission: 'ledger.read',
      nav: { group: 'software', label: 'ledger:nav.quality', icon: <ExceptionOutlined />, order: 35 },
    },
    {
      path: '/ledger/batches',
      load: () => import('./pages/BatchesPage'),
      permission: 'ledger.post',
      nav: { group: 'software', label: 'ledger:nav.batches', icon: <InboxOutlined />, order: 32 },
    },
    { path: '/ledger/batches/$id', load: () => import('./pages/BatchPage'), permission: 'ledger.post' },
    { path: '/ledger/facts/$id', load: () => import('./pages/FactPage'), permission: 'ledger.read' },
  ],
};
