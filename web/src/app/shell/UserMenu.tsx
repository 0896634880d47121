import { LogoutOutlined, SafetyOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/features/identity/public';
import { type ThemeChoice, useLanguage, usePhone, useThemeChoice } from '@/shared/hooks/preferences';
import { useSession } from '@/shared/session/session';
import { choose, useLanguageItems } from './LanguageMenu';
import styles from './shell.module.css';
import { useThemeItems } from './ThemeMenu';

/** Who is signed in; on a phone also language and theme. */
export function UserMenu() {
  const { t } = useTranslation('app');
  const session = useSession();
  const phone = usePhone();
  const leave = useLeave();
  const navigate = useNavigate();
  const [, changeTheme] = useThemeChoice();
  const display = useDisplayItems();
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: `${session.name} · ${session.roles.map((role) => t(`shared:role.${role}`)).join(' · ')}`,
    },
    { key: 'account', icon: <SafetyOutlined />, label: t('user.account') },
    ...(phone ? display : []),
    { type: 'divider' },
    { key: 'leave', icon: <LogoutOutlined />, label: t('user.signOut') },
  ];
  const act = (keyPath: string[]) => {
    const [key = '', kind] = keyPath;
    if (key === 'leave') leave.mutate();
    else if (key === 'account') navigate({ to: '/account' as never });
    else if (kind === 'language') choose(key);
    else if (kind === 'theme') changeTheme(key as ThemeChoice);
  };
  return (
    <Dropdown menu={{ items, onClick: ({ keyPath }) => act(keyPath) }} trigger={['click']}>
      <Button type="text" className={styles.user} aria-label={t('user.menu')}>
        <span className={styles.initial}>{[...session.name][0]}</span>
        {!phone && session.name}
      </Button>
    </Dropdown>
  );
}

function useDisplayItems(): NonNullable<MenuProps['items']> {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const languages = useLanguageItems().map((item) => ({ ...item, disabled: item.key === language }));
  return [
    { key: 'language', label: t('language.choose'), children: languages },
    { key: 'theme', label: t('theme.choose'), children: useThemeItems() },
  ];
}

function useLeave() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      await navigate({ to: '/signin' as never });
      queries.clear();
    },
  });
}
