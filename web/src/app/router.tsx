import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { sessionOptions } from '@/features/identity/public';
import { problemOf } from '@/shared/api/problem';
import { parseSearch, stringifySearch } from '@/shared/hooks/search';
import type { FeaturePage } from '@/shared/module';
import { features } from './features';
import { Home } from './pages/Home';
import { NotFound } from './pages/NotFound';
import { PageFailure } from './pages/PageFailure';
import { pageOf } from './pages/pageOf';
import { queryClient } from './queryClient';
import { SignedIn } from './SignedIn';

type Context = { queries: QueryClient };
type Arrival = { context: Context; location: { href: string } };

const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFound });

const entrances = [
  createRoute({
    getParentRoute: () => root,
    path: '/signin',
    component: lazyRouteComponent(() => import('@/features/identity/entrances'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/password',
    component: lazyRouteComponent(() => import('@/features/identity/entrances'), 'PasswordPage'),
  }),
];

/** Lets in whoever is signed in; the others sign in first and come back to the same address. */
async function requireSession({ context, location }: Arrival) {
  const me = await context.queries.ensureQueryData(sessionOptions).catch((failure: unknown) => {
    if (problemOf(failure).status !== 401) throw failure;
    throw redirect({ to: '/signin', search: { back: location.href } as never });
  });
  if (me.passwordChangeDue) throw redirect({ to: '/password', search: { back: location.href } as never });
}

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: requireSession,
  component: SignedIn,
  errorComponent: PageFailure,
});

const home = createRoute({ getParentRoute: () => signedIn, path: '/', component: Home });

const routeOf = (page: FeaturePage) =>
  createRoute({
    getParentRoute: () => signedIn,
    path: page.path,
    component: pageOf(page),
    errorComponent: PageFailure,
  });

const pages = features.flatMap((feature) => feature.pages).map(routeOf);

export const router = createRouter({
  routeTree: root.addChildren([...entrances, signedIn.addChildren([home, ...pages])]),
  context: { queries: queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
