import type { RouteComponent } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { FeaturePage } from '@/shared/module';
import { may, useSession } from '@/shared/session/session';
import { NotAllowed } from '@/shared/ui/feedback/Loaded';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { Waiting } from './Waiting';

/** A feature's page with what comes before it: the right to see it, and loading its chunk. */
export function pageOf({ load, permission }: FeaturePage): RouteComponent {
  const Loaded = lazy(() => load().then(({ Page }) => ({ default: Page })));
  function Guarded() {
    if (!may(useSession(), permission))
      return (
        <Sheet>
          <NotAllowed />
        </Sheet>
      );
    return (
      <Suspense fallback={<Waiting />}>
        <Loaded />
      </Suspense>
    );
  }
  return Object.assign(Guarded, { preload: () => load().then(() => undefined) });
}
