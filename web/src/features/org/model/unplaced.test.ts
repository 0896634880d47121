import { describe, expect, it } from 'vitest';
import type { OrganisationNode } from '../api/tree';
import { unplacedOf } from './unplaced';

const holder = (personId: number, name: string) => ({ personId, name, code: '', share: '1' });

const node = (
  key: string,
  parentKey: string | null,
  kind: 'UNIT' | 'POSITION',
  holders: ReturnType<typeof holder>[] = [],
) => ({ key, parentKey, kind, name: key, holders }) as unknown as OrganisationNode;

const nodes = [
  node('company', null, 'UNIT'),
  node('Europe', 'company', 'UNIT', [holder(1, 'Amy')]),
  node('manager', 'Europe', 'POSITION', [holder(1, 'Amy')]),
  node('floating', 'Europe', 'POSITION', [holder(2, 'Pamela')]),
  node('France', 'Europe', 'UNIT'),
  node('seller', 'France', 'POSITION', [holder(3, 'Ranjit')]),
];

describe('sellers without a territory', () => {
  it('stand directly under a unit that has parts', () => {
    expect(unplacedOf(nodes).map(({ name, unit }) => [name, unit])).toEqual([['Pamela', 'Europe']]);
  });

  it('are not those who lead the unit, nor those who are at home in a part', () => {
    expect(unplacedOf(nodes.filter(({ key }) => key !== 'floating'))).toEqual([]);
  });
});
