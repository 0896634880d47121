import { describe, expect, it } from 'vitest';
import { foldedWith, readView, toggledWith, withDepth, withMeasures } from './view';

const usual = ['quota', 'growth'] as const;

describe('a view in the address', () => {
  it('has the usual measures where none are chosen', () => {
    expect(readView({}, usual)).toEqual({
      depth: 1,
      toggled: [],
      quarters: new Set(),
      measures: ['quota', 'growth'],
    });
  });

  it('comes back as it went', () => {
    const address = { ...withDepth(3), ...withMeasures(['lastYear', 'quota']) };
    expect(readView(address, usual)).toMatchObject({ depth: 3, measures: ['quota', 'lastYear'] });
  });

  it('toggles rows and quarters', () => {
    const view = readView({ toggled: 'U1.U2', quarters: 'Y-Q1' }, usual);
    expect(toggledWith(view, 'U2')).toEqual({ toggled: 'U1' });
    expect(toggledWith(view, 'U3')).toEqual({ toggled: 'U1.U2.U3' });
    expect(foldedWith(view, 'Y-Q1')).toEqual({ quarters: undefined });
    expect(foldedWith(view, 'Y-Q2')).toEqual({ quarters: 'Y-Q1.Y-Q2' });
  });
});
