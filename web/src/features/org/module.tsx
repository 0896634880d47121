import { ApartmentOutlined, TeamOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';
import { searchOrganisation } from './api/search';

export const org: Feature = {
  name: 'org',
  pages: [
    {
      path: '/org',
      load: () => import('./pages/TreePage'),
      permission: 'org.read',
      nav: { group: 'software', label: 'org:nav.tree', icon: <ApartmentOutlined />, order: 40 },
    },
    {
      path: '/org/people',
      load: () => import('./pages/PeoplePage'),
      permission: 'org.read',
      nav: { group: 'software', label: 'org:nav.people', icon: <TeamOutlined />, order: 45 },
    },
    { path: '/org/people/$id', load: () => import('./pages/PersonPage'), permission: 'org.read' },
  ],
  finders: [
    {
      name: 'org',
      label: 'org:found',
      permission: 'org.read',
      find: async (text, signal) =>
        (await searchOrganisation(text, signal)).map(({ kind, id, code, name, where }) => ({
          key: `${kind} ${id}`,
          title: name,
          note: [...where, code].join(' / '),
          address: kind === 'UNIT' ? `/insight?unit=${id}` : `/org/people/${id}`,
        })),
    },
  ],
};
