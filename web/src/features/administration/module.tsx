import { HistoryOutlined, SafetyCertificateOutlined, SettingOutlined, UserOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/module';

export const administration: Feature = {
  name: 'administration',
  pages: [
    {
      path: '/administration/users',
      load: () => import('./pages/UsersPage'),
      permission: 'administration.read-users',
      nav: { group: 'software', label: 'administration:nav.users', icon: <UserOutlined />, order: 60 },
    },
    {
      path: '/administration/users/$id',
      load: () => import('./pages/UserPage'),
      permission: 'administration.read-users',
    },
    {
      path: '/administration/roles',
      load: () => import('./pages/RolesPage'),
      permission: 'administration.read-users',
      nav: {
        group: 'software',
        label: 'administration:nav.roles',
        icon: <SafetyCertificateOutlined />,
        order: 65,
      },
    },
    {
      path: '/administration/settings',
      load: () => import('./pages/SettingsPage'),
      permission: 'administration.read-settings',
      nav: { group: 'software', label: 'administration:nav.settings', icon: <SettingOutlined />, order: 70 },
    },
    {
      path: '/administration/trail',
      load: () => import('./pages/TrailPage'),
      permission: 'administration.read-trail',
      nav: { group: 'software', label: 'administration:nav.trail', icon: <HistoryOutlined />, order: 75 },
    },
  ],
};
