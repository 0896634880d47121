import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemError, readProblem } from './problem';
import type { paths } from './schema';

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Called when the server says that nobody is signed in any more. */
export function onSignedOut(listener: Listener) {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

export function cookie(name: string, source = document.cookie) {
  const pair = source.split('; ').find((part) => part.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What every call carries: the reader's language and, on writes, the token that proves the page is ours. */
export function commonHeaders(method: string): Record<string, string> {
  const token = readOnly.has(method) ? undefined : cookie('XSRF-TOKEN');
  return { 'Accept-Language': document.documentElement.lang, ...(token ? { 'X-XSRF-TOKEN': token } : {}) };
}

const conventions: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(commonHeaders(request.method)))
      request.headers.set(name, value);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return;
    await refuse(response);
  },
};

/** Throws the answer's problem; tells the application when the session is over. */
export async function refuse(response: Response): Promise<never> {
  const problem = await readProblem(response);
  // A wrong password is a 401 as well, but nobody's session has ended by it.
  if (problem.code === 'access.not-signed-in') for (const listener of signedOutListeners) listener();
  throw new ProblemError(problem);
}

export const api = createClient<paths>({ baseUrl: '/', fetch: (request) => globalThis.fetch(request) });
api.use(conventions);

type Answer<Data> = { data?: Data };

/** The data of an answer; a failed call has thrown a `ProblemError` before. */
export async function dataOf<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data } = await answer;
  return data as Data;
}
