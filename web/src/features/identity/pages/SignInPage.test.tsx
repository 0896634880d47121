import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve, visit } from '@/testing/page';
import { speak } from '@/testing/words';
import { SignInPage } from './SignInPage';

beforeAll(() => speak());

const welcome = () => ({ body: { companyName: 'Adventure Works Cycles', languages: [] } });

function enter(login: string, password: string) {
  fireEvent.change(screen.getByLabelText('用户名'), { target: { value: login } });
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
}

describe('signing in', () => {
  it('leads back to where the reader came from', async () => {
    const asked = serve({ 'GET /api/session/welcome': welcome, 'POST /api/session': () => ({ body: {} }) });
    const { address } = visit(SignInPage, '/signin?back=%2Fledger%3Fsort%3D-date');
    await screen.findByText('Adventure Works Cycles');
    enter('linda', 'four words of mine');
    await waitFor(() => expect(address()).toBe('/ledger?sort=-date'));
    const request = asked.find(({ method }) => method === 'POST');
    expect(await request?.json()).toEqual({ login: 'linda', password: 'four words of mine' });
  });

  it('says how long to wait after too many failures', async () => {
    serve({
      'GET /api/session/welcome': welcome,
      'POST /api/session': () => ({
        status: 429,
        body: { status: 429, code: 'identity.too-many-attempts', args: { seconds: 30 } },
      }),
    });
    visit(SignInPage, '/signin');
    await screen.findByText('Adventure Works Cycles');
    enter('linda', 'wrong');
    expect(await screen.findByText(/30 秒后才能再试/)).toBeTruthy();
  });

  it('falls back to the password when a one-time link is spent', async () => {
    serve({
      'GET /api/session/welcome': welcome,
      'GET /api/session/link/spent': () => ({
        status: 401,
        body: { status: 401, code: 'identity.link-not-good' },
      }),
    });
    visit(SignInPage, '/signin?link=spent');
    expect(await screen.findByText('该一次性链接已失效。')).toBeTruthy();
    expect(screen.getByLabelText('密码')).toBeTruthy();
  });
});
