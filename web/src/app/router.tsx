import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/hooks/search';
import type { Feature, FeaturePage } from '@/shared/module';
import { features } from './features';
import { Shell } from './Shell';

const root = createRootRoute({ component: Shell });

const routeOf = ({ path, load }: FeaturePage) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page') });

const routesOf = ({ pages }: Feature) => pages.map(routeOf);

export const router = createRouter({
  routeTree: root.addChildren(features.flatMap(routesOf)),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
