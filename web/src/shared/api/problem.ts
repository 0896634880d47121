/** One offending value of a problem document. */
export type Violation = { field: string; value?: string | null; code: string; expected?: string | null };

/** An RFC 9457 problem document as the server writes it. */
export type Problem = {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  args?: Record<string, unknown>;
  errors?: Violation[];
  traceId?: string;
};

/** A refusal or failure of the server, with the document that explains it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
  }
}

const unreachable: Problem = { status: 0, code: 'network.unreachable' };

export function problemOf(failure: unknown): Problem {
  if (failure instanceof ProblemError) return failure.problem;
  // fetch reports a lost connection as a TypeError, whatever the browser.
  if (failure instanceof TypeError) return unreachable;
  return { status: 0, code: 'platform.unexpected' };
}

export const isForbidden = (failure: unknown) => problemOf(failure).status === 403;

/** Reads the answer's problem document; an answer without one (a proxy's page) becomes one by its status. */
export async function readProblem(response: Response): Promise<Problem> {
  const fallback = { status: response.status, code: `request.status-${response.status}` };
  if (!response.headers.get('Content-Type')?.includes('json')) return fallback;
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? { ...fallback, ...body } : fallback;
}
