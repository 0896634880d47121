import { useTranslation } from 'react-i18next';

/** What a permission lets one do; its name in the API where no words are known for it. */
export function usePermissionName() {
  const { t, i18n } = useTranslation('shared');
  return (permission: string) =>
    i18n.exists(`shared:permission.${permission}`) ? t(`permission.${permission}`) : permission;
}
