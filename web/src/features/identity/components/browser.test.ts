import { describe, expect, it } from 'vitest';
import { browserOf } from './Sessions';

describe('a session is recognised by its browser', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36', 'Chrome 131 · Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) Version/18.1 Mobile Safari/604', 'Safari 604 · iPhone'],
    ['curl/8.5', 'curl/8.5'],
    ['', '—'],
  ])('%s', (agent, expected) => {
    expect(browserOf(agent)).toBe(expected);
  });
});
