import { describe, expect, it, vi } from 'vitest';
import { cookie, onSignedOut, refuse } from './client';
import { ProblemError, problemOf, readProblem } from './problem';

const problemResponse = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });

describe('answers of the server', () => {
  it('carry their problem to whoever asked', async () => {
    const problem = { code: 'ledger.shares', status: 422, args: { sum: '99' }, traceId: 't' };
    await expect(refuse(problemResponse(422, problem))).rejects.toMatchObject({ problem });
  });

  it('tell the application when the session is over', async () => {
    const listener = vi.fn();
    const stop = onSignedOut(listener);
    await expect(refuse(problemResponse(401, { code: 'access.not-signed-in' }))).rejects.toThrow(
      ProblemError,
    );
    stop();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('do not end the session when a password was wrong', async () => {
    const listener = vi.fn();
    const stop = onSignedOut(listener);
    await expect(refuse(problemResponse(401, { code: 'identity.wrong-credentials' }))).rejects.toThrow(
      ProblemError,
    );
    stop();
    expect(listener).not.toHaveBeenCalled();
  });

  it('become a problem by their status when a proxy answered with a page', async () => {
    const response = new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } });
    expect(await readProblem(response)).toEqual({ status: 502, code: 'request.status-502' });
  });

  it('name a lost connection', () => {
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('network.unreachable');
  });
});

describe('cookies', () => {
  it('are found by their whole name', () => {
    expect(cookie('XSRF-TOKEN', 'A-XSRF-TOKEN=no; XSRF-TOKEN=a%2Fb')).toBe('a/b');
    expect(cookie('XSRF-TOKEN', '')).toBeUndefined();
  });
});
