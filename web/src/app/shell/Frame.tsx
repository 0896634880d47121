import { Outlet, useRouterState } from '@tanstack/react-router';
import { Drawer, Layout } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationFolded, usePhone } from '@/shared/hooks/preferences';
import { useSession } from '@/shared/session/session';
import { features } from '../features';
import { entryAt, navigationOf } from '../navigation';
import { Navigation } from './Navigation';
import { PeriodChoice, usePagePeriod } from './PeriodChoice';
import styles from './shell.module.css';
import { TopBar } from './TopBar';

/** The frame around every page of those who signed in: navigation, top bar, page. */
export function Frame() {
  const { t } = useTranslation('app');
  const phone = usePhone();
  const [folded, setFolded] = useNavigationFolded();
  const [drawer, setDrawer] = useState(false);
  const navigation = navigationOf(features, useSession());
  const address = useRouterState({ select: (state) => state.location.pathname });
  const current = entryAt(navigation, address);
  const followsPeriod = usePagePeriod() !== undefined;
  const menu = (narrow: boolean) => (
    <Navigation groups={navigation} current={current?.path} narrow={narrow} onGo={() => setDrawer(false)} />
  );
  return (
    <Layout className={styles.frame}>
      <a href="#page" className={styles.skip}>
        {t('frame.skip')}
      </a>
      {!phone && (
        <Layout.Sider
          className={styles.sider}
          width={208}
          collapsedWidth={56}
          collapsed={folded === 'yes'}
          trigger={null}
        >
          {menu(folded === 'yes')}
        </Layout.Sider>
      )}
      {phone && (
        <Drawer
          open={drawer}
          onClose={() => setDrawer(false)}
          placement="left"
          size={264}
          styles={{ body: { padding: 0 } }}
        >
          {menu(false)}
        </Drawer>
      )}
      <Layout className={styles.main}>
        <TopBar onMenu={() => (phone ? setDrawer(true) : setFolded(folded === 'yes' ? 'no' : 'yes'))} />
        {phone && followsPeriod && (
          <div className={styles.period}>
            <PeriodChoice />
          </div>
        )}
        <main id="page" className={styles.content}>
          <Outlet />
        </main>
      </Layout>
    </Layout>
  );
}
