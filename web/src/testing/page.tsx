import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import type { ComponentType } from 'react';
import { vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/shared/hooks/search';
import { type Session, SessionContext } from '@/shared/session/session';

export const reader = (...permissions: string[]): Session => ({
  name: 'Linda Mitchell',
  login: 'linda',
  roles: ['SELLER'],
  permissions: new Set(permissions),
  companyName: 'Adventure Works Cycles',
  businessDate: '2014-03-31',
});

/** Shows a page at an address, as the application would, for somebody with these permissions. */
export function visit(Page: ComponentType, address: string, session = reader()) {
  const root = createRootRoute();
  const everything = createRoute({ getParentRoute: () => root, path: '$', component: () => <Page /> });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({
    routeTree: root.addChildren([everything]),
    history,
    parseSearch,
    stringifySearch,
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <ConfigProvider button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <SessionContext value={session}>
          <RouterProvider router={router as never} />
        </SessionContext>
      </QueryClientProvider>
    </ConfigProvider>,
  );
  return { address: () => history.location.href };
}

type Answer = { status?: number; body?: unknown };

/** A server that answers each `METHOD /path` as told; it returns what it was asked. */
export function serve(answers: Record<string, (request: Request) => Answer>) {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request =
      input instanceof Request ? input : new Request(new URL(String(input), 'http://localhost'), init);
    asked.push(request.clone());
    const answer = answers[`${request.method} ${new URL(request.url).pathname}`]?.(request);
    const { status = 200, body } = answer ?? { status: 404, body: { code: 'request.status-404' } };
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': type },
    });
  });
  return asked;
}
