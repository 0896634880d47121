import { describe, expect, it } from 'vitest';
import chinese from '../i18n/zh-CN.json';
import { expectationOf } from './expectation';

const sentences = [
  'a value such as SO43659',
  'a number such as 1,234.50',
  'a date such as 2014-05-03',
  'one of [booking, revenue]',
  'at most 4 decimals',
  'at most 999999999999999',
  'the code of a known account; import it first if it is new',
  'shares of a document line that sum to 100 %, not to 90 %',
  '2014-02-01 or later, where row 7 ends',
];

describe('what the server expects', () => {
  it.each(sentences)('is told in the reader’s language: %s', (sentence) => {
    const key = expectationOf(sentence)?.key ?? '';
    expect(Object.keys(chinese.row.expect)).toContain(key);
  });

  it('keeps the values that it names', () => {
    expect(expectationOf('one of [booking, revenue]')?.values.one).toBe('booking, revenue');
    expect(expectationOf('2014-02-01 or later, where row 7 ends')?.values).toEqual({
      one: '2014-02-01',
      two: '7',
    });
  });

  it('leaves other sentences as they are', () => {
    expect(expectationOf('somebody who holds a position on 2014-02-01')).toBeUndefined();
  });
});
