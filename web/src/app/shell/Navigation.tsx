import { Link } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Group } from '../navigation';
import { Logo } from './Logo';
import styles from './shell.module.css';

type NavigationProps = { groups: Group[]; current: string | undefined; narrow: boolean; onGo: () => void };

/** The domain's modules as groups, their pages as entries. */
export function Navigation({ groups, current, narrow, onGo }: NavigationProps) {
  const { t } = useTranslation('app');
  const items: MenuProps['items'] = groups.map(({ group, entries }) => ({
    type: 'group',
    key: group,
    label: narrow ? null : t(`group.${group}`),
    children: entries.map(({ path, label, icon }) => ({
      key: path,
      icon,
      title: t(label),
      label: <Link to={path as never}>{t(label)}</Link>,
    })),
  }));
  return (
    <nav aria-label={t('frame.navigation')} className={styles.navigation}>
      <div className={styles.brand}>
        <Logo />
        {!narrow && <span className={styles.brandName}>{t('product')}</span>}
      </div>
      <Menu
        mode="inline"
        inlineCollapsed={narrow}
        inlineIndent={16}
        className={styles.menu}
        items={items}
        selectedKeys={current ? [current] : []}
        onClick={onGo}
      />
    </nav>
  );
}
