import { describe, expect, it } from 'vitest';
import { problemWords, type Speaker } from './problemWords';

const texts: Record<string, string> = {
  'ledger:problem.shares.what': '份额合计 {sum}',
  'ledger:problem.shares.advice': '改为 100 %',
  'shared:problem.access.not-signed-in.what': '请先登录',
};

const speaker: Speaker = {
  exists: (key) => key in texts,
  say: (key, args) => (texts[key] ?? key).replace(/{(\w+)}/g, (_, name) => String(args[name])),
};

describe('a problem is told', () => {
  it('in the words of its module, with the offending values', () => {
    expect(problemWords({ status: 422, code: 'ledger.shares', args: { sum: '99' } }, speaker)).toEqual({
      what: '份额合计 99',
      advice: '改为 100 %',
    });
  });

  it('in shared words where the module has none', () => {
    expect(problemWords({ status: 401, code: 'access.not-signed-in' }, speaker).what).toBe('请先登录');
  });

  it('in the server’s own words, split into what and advice, where nobody translated it', () => {
    const problem = { status: 409, code: 'plan.locked', detail: 'Scenario 7 is locked.\nMaybe fork it.' };
    expect(problemWords(problem, speaker)).toEqual({
      what: 'Scenario 7 is locked.',
      advice: 'Maybe fork it.',
    });
  });

  it('by its code when there is nothing else', () => {
    expect(problemWords({ status: 500, code: 'x.y' }, speaker).what).toBe('x.y');
  });
});
