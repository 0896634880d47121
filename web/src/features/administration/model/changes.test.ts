import { describe, expect, it } from 'vitest';
import { changesOf } from './changes';

describe('a change in the trail', () => {
  it('shows only what differs', () => {
    expect(changesOf('{"name":"Linda","roles":["SELLER"]}', '{"name":"Linda","roles":["CEO"]}')).toEqual([
      { field: 'roles', before: '["SELLER"]', after: '["CEO"]' },
    ]);
  });

  it('shows everything of what is new, and of what is gone', () => {
    expect(changesOf(null, '{"name":"Linda"}')).toEqual([
      { field: 'name', before: undefined, after: 'Linda' },
    ]);
    expect(changesOf('{"name":"Linda"}', undefined)).toEqual([
      { field: 'name', before: 'Linda', after: undefined },
    ]);
  });

  it('shows plain values too, and text that is no JSON', () => {
    expect(changesOf('1', '2')).toEqual([{ field: '', before: '1', after: '2' }]);
    expect(changesOf(null, 'open')).toEqual([{ field: '', before: undefined, after: 'open' }]);
  });
});
