import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { User } from '../api/users';

export function Roles({ roles }: { roles: User['roles'] }) {
  const { t } = useTranslation('administration');
  return roles.map((role) => (
    <Tag key={role} variant="filled">
      {t(`shared:role.${role}`)}
    </Tag>
  ));
}

export function State({ user }: { user: User }) {
  const { t } = useTranslation('administration');
  if (user.disabled) return <Tag color="error">{t('user.isDisabled')}</Tag>;
  if (user.passwordChangeDue) return <Tag color="warning">{t('user.passwordDue')}</Tag>;
  return <Tag color="success">{t('user.isActive')}</Tag>;
}
