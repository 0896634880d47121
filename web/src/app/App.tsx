import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import { useEffect, useLayoutEffect } from 'react';
import { onSignedOut } from '@/shared/api/client';
import { useLanguage, useReducedMotion, useThemeName } from '@/shared/hooks/preferences';
import { antdThemeOf } from '@/shared/theme/antdTheme';
import { publishPalette } from '@/shared/theme/palette';
import { queryClient } from './queryClient';
import { router } from './router';

const locales = { 'zh-CN': chinese, 'en-US': english };

/** Goes to sign-in and back again to where the session ended. */
function leave() {
  const { href, pathname } = router.state.location;
  if (pathname === '/signin') return;
  queryClient.clear();
  void router.navigate({ to: '/signin', search: { back: href } as never });
}

export function App() {
  const language = useLanguage();
  const themeName = useThemeName();
  const still = useReducedMotion();

  // The style sheets read the palette from the document, which is outside React.
  useLayoutEffect(() => publishPalette(themeName), [themeName]);

  // Any answer of the server may say that the session has ended.
  useEffect(() => {
    const stop = onSignedOut(leave);
    return () => void stop();
  }, []);

  return (
    <ConfigProvider
      theme={antdThemeOf(themeName, still)}
      locale={locales[language]}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp style={{ height: '100%' }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  );
}
