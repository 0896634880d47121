import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import { antdThemeOf } from '@/shared/theme/antdTheme';
import { queryClient } from './queryClient';
import { router } from './router';

export function App() {
  return (
    <ConfigProvider theme={antdThemeOf('light')}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
