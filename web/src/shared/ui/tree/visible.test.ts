import { describe, expect, it } from 'vitest';
import { pathTo, readOpen, toggled, visibleRows } from './visible';

const row = (id: string, parent: string | null) => ({ id, parent });
const rows = [
  row('company', null),
  row('europe', 'company'),
  row('america', 'company'),
  row('linda', 'america'),
];
const seen = (open: string[]) =>
  visibleRows(rows, new Set(open)).map(({ row: { id }, depth }) => `${depth}${id}`);

describe('a hierarchy', () => {
  it('shows only its top while folded', () => {
    expect(seen([])).toEqual(['0company']);
  });

  it('shows children under their parent, in order', () => {
    expect(seen(['company', 'america'])).toEqual(['0company', '1europe', '1america', '2linda']);
  });

  it('hides what lies under a folded parent, however open itself', () => {
    expect(seen(['america'])).toEqual(['0company']);
  });

  it('begins with what has no parent in sight, for readers who see only a part', () => {
    expect(visibleRows([row('linda', 'america')], new Set()).map(({ depth }) => depth)).toEqual([0]);
  });

  it('knows the way to a row', () => {
    expect(pathTo(rows, 'linda')).toEqual(['company', 'america']);
  });

  it('keeps what is open in the address', () => {
    expect(toggled(readOpen('company'), 'america')).toBe('company.america');
    expect(toggled(readOpen('company'), 'company')).toBeUndefined();
  });
});
