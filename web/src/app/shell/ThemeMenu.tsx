import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ThemeChoice, themeChoices, useThemeChoice, useThemeName } from '@/shared/hooks/preferences';

const icons = { system: <DesktopOutlined />, light: <SunOutlined />, dark: <MoonOutlined /> };

export function useThemeItems() {
  const { t } = useTranslation('app');
  return themeChoices.map((key) => ({ key, icon: icons[key], label: t(`theme.${key}`) }));
}

export function ThemeMenu() {
  const { t } = useTranslation('app');
  const [choice, change] = useThemeChoice();
  const name = useThemeName();
  const menu = {
    items: useThemeItems(),
    selectedKeys: [choice],
    onClick: ({ key }: { key: string }) => change(key as ThemeChoice),
  };
  return (
    <Dropdown menu={menu} trigger={['click']}>
      <Button type="text" icon={icons[name]} aria-label={t('theme.choose')} title={t('theme.choose')} />
    </Dropdown>
  );
}
