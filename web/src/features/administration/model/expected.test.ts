import { describe, expect, it } from 'vitest';
import { expectedOf } from './expected';

describe('what a setting can be', () => {
  it('keeps its limits', () => {
    expect(expectedOf('a whole number from 5 to 43200')).toEqual({
      key: 'number',
      values: { one: '5', two: '43200' },
    });
  });

  it('is left in the server’s words where they are new', () => {
    expect(expectedOf('one of red and green')).toBeUndefined();
  });
});
