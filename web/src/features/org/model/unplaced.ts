import type { OrganisationNode } from '../api/tree';

export type Unplaced = { personId: number; name: string; position: string; unit: string };

/** Holders of positions under a unit with parts, unless they hold the unit itself. */
export function unplacedOf(nodes: OrganisationNode[]): Unplaced[] {
  const divided = new Set(nodes.filter(({ kind }) => kind === 'UNIT').map(({ parentKey }) => parentKey));
  const unitByKey = new Map(nodes.map((node) => [node.key, node]));
  return nodes
    .filter(({ kind, parentKey }) => kind === 'POSITION' && divided.has(parentKey))
    .flatMap((position) => unplacedIn(position, unitByKey.get(position.parentKey ?? '')));
}

function unplacedIn(position: OrganisationNode, unit: OrganisationNode | undefined): Unplaced[] {
  const heads = new Set(unit?.holders.map(({ personId }) => personId));
  return position.holders
    .filter(({ personId }) => !heads.has(personId))
    .map(({ personId, name }) => ({ personId, name, position: position.name, unit: unit?.name ?? '' }));
}
