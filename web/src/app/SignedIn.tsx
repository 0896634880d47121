import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Me, sessionOptions } from '@/features/identity/public';
import { type Session, SessionContext } from '@/shared/session/session';
import { PreferenceKeeper } from './PreferenceKeeper';
import { Frame } from './shell/Frame';

const sessionOf = (me: Me): Session => ({ ...me, permissions: new Set(me.permissions) });

/** Everything that only those who signed in see. */
export function SignedIn() {
  const { data: me } = useSuspenseQuery(sessionOptions);
  const session = useMemo(() => sessionOf(me), [me]);
  return (
    <SessionContext value={session}>
      <PreferenceKeeper preferences={me.preferences} />
      <Frame />
    </SessionContext>
  );
}
