import { stringifySearch } from '@/shared/hooks/search';

export const plansAddress = '/plan/annual-plans';
export const addressOfPlan = (id: number) => `${plansAddress}/${id}`;

/** The facts behind a node's year before. */
export const factsBehind = (
  node: { position: boolean; nodeId: number },
  { kind, period }: { kind: string; period: string | null | undefined },
) =>
  `/ledger${stringifySearch({ [node.position ? 'position' : 'node']: node.nodeId, kind, period, sort: '-amount' })}`;
