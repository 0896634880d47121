import { createContext, useContext } from 'react';

/** Who is signed in, and what he may do. */
export type Session = {
  name: string;
  login: string;
  roles: readonly string[];
  permissions: ReadonlySet<string>;
  companyName: string;
  /** Today for everything that concerns the business. */
  businessDate: string;
};

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session here: this component stands outside the signed-in frame.');
  return session;
}

/** Whether the reader may do something; without a permission's name everybody may. */
export const may = (session: Session, permission: string | undefined) =>
  permission === undefined || session.permissions.has(permission);

export const useMay = (permission: string) => may(useSession(), permission);
