import { describe, expect, it } from 'vitest';
import { formatDate, formatDuration, formatRelative, nextDay } from './date';

const now = Date.parse('2014-03-31T12:00:00Z');

describe('dates', () => {
  it('stand in tables as ISO', () => {
    expect(formatDate('2014-03-31T00:00:00')).toBe('2014-03-31');
    expect(formatDate(null)).toBe('—');
  });

  it('stand in feeds relative to now, in the reader’s language', () => {
    expect(formatRelative('2014-03-31T11:57:00Z', 'en-US', now)).toBe('3 minutes ago');
    expect(formatRelative('2014-03-30T12:00:00Z', 'zh-CN', now)).toBe('昨天');
  });

  it('show what remains in minutes or hours', () => {
    expect(formatDuration(245)).toBe('4:05');
    expect(formatDuration(3729)).toBe('1:02:09');
    expect(formatDuration(-1)).toBe('0:00');
  });

  it('are followed by the next day, over months and leap years', () => {
    expect(nextDay('2014-03-31')).toBe('2014-04-01');
    expect(nextDay('2016-02-28')).toBe('2016-02-29');
  });
});
