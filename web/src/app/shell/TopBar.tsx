import { MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '@/shared/hooks/preferences';
import { useShortcut } from '@/shared/hooks/shortcut';
import { CommandPalette } from '../palette/CommandPalette';
import { Bell } from './Bell';
import { LanguageMenu } from './LanguageMenu';
import { PeriodChoice } from './PeriodChoice';
import { Surroundings } from './Surroundings';
import styles from './shell.module.css';
import { Tasks } from './Tasks';
import { ThemeMenu } from './ThemeMenu';
import { UserMenu } from './UserMenu';

/** Where the reader is in the company and in time, and what is always at hand. */
export function TopBar({ onMenu }: { onMenu: () => void }) {
  const { t } = useTranslation('app');
  const phone = usePhone();
  const [searching, setSearching] = useState(false);
  useShortcut('k', () => setSearching(true));
  return (
    <header className={styles.bar}>
      <Button type="text" icon={<MenuOutlined />} aria-label={t('frame.menu')} onClick={onMenu} />
      <Surroundings />
      {!phone && <PeriodChoice />}
      <div className={styles.tools}>
        <Button
          className={phone ? undefined : styles.search}
          type={phone ? 'text' : 'default'}
          icon={<SearchOutlined />}
          aria-label={t('palette.open')}
          onClick={() => setSearching(true)}
        >
          {!phone && (
            <>
              <span className={styles.searchWords}>{t('palette.open')}</span>
              <kbd className={styles.key}>{t('palette.key')}</kbd>
            </>
          )}
        </Button>
        <Tasks />
        <Bell />
        {!phone && <LanguageMenu />}
        {!phone && <ThemeMenu />}
        <UserMenu />
      </div>
      {searching && <CommandPalette onClose={() => setSearching(false)} />}
    </header>
  );
}
