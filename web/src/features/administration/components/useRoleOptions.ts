import { useTranslation } from 'react-i18next';
import { roles } from '../model/roles';

export function useRoleOptions() {
  const { t } = useTranslation('shared');
  return roles.map((value) => ({ value, label: t(`role.${value}`) }));
}
