import type { CockpitNode } from '../api/cockpit';

/** A position is known by who holds it, a unit by its name. */
export const nameOf = ({ kind, name, holders }: CockpitNode) =>
  kind === 'POSITION' && holders.length > 0 ? holders.join(' / ') : name;
