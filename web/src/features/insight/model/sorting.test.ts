import { describe, expect, it } from 'vitest';
import type { CockpitRow } from '../api/cockpit';
import { sortedRows } from './sorting';

const row = (name: string, gap: string, attainment?: string) =>
  ({ node: { name }, gap, attainment }) as unknown as CockpitRow;

const rows = [row('France', '-9.5', '0.9'), row('Canada', '-120'), row('Germany', '3', '1.1')];

const names = (sort: string | undefined) => sortedRows(rows, sort).map(({ node }) => node.name);

describe('a table of nodes', () => {
  it('is sorted by a figure, either way, as numbers and not as text', () => {
    expect(names('gap')).toEqual(['Canada', 'France', 'Germany']);
    expect(names('-gap')).toEqual(['Germany', 'France', 'Canada']);
  });

  it('keeps what has no figure at its end', () => {
    expect(names('attainment')).toEqual(['France', 'Germany', 'Canada']);
    expect(names('-attainment')).toEqual(['Germany', 'France', 'Canada']);
  });

  it('stays as it is where nothing or something unknown is asked for', () => {
    expect(names(undefined)).toEqual(['France', 'Canada', 'Germany']);
    expect(names('-name')).toEqual(['France', 'Canada', 'Germany']);
  });
});
