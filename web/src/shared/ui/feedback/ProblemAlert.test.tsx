import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import { speak } from '@/testing/words';
import { ProblemAlert } from './ProblemAlert';

beforeAll(() => speak());

const show = (problem: ConstructorParameters<typeof ProblemError>[0]) =>
  render(<ProblemAlert failure={new ProblemError(problem)} />).container.textContent;

describe('a problem on the screen', () => {
  it('says what is wrong with the values, and what to do', () => {
    const text = show({
      status: 429,
      code: 'identity.too-many-attempts',
      args: { seconds: 30 },
      traceId: 't-1',
    });
    expect(text).toContain('30 秒后才能再试');
    expect(text).toContain('一次性密码');
    expect(text).toContain('t-1');
  });

  it('names each offending field with its value and what would be right', () => {
    show({
      status: 422,
      code: 'x.y',
      detail: 'Bad.',
      errors: [{ field: 'date', value: '13/13', code: 'not-a-date', expected: '2014-03-31' }],
    });
    expect(screen.getByText('13/13')).toBeTruthy();
    expect(screen.getByText('2014-03-31')).toBeTruthy();
  });
});
