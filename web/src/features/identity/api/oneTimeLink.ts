import { refuse } from '@/shared/api/client';

/** Spends a one-time link. The server answers with the session's cookie and sends the browser on, which is not followed. */
export async function followLink(token: string) {
  const response = await fetch(`/api/session/link/${encodeURIComponent(token)}`, { redirect: 'manual' });
  if (response.type !== 'opaqueredirect' && !response.ok) await refuse(response);
}
