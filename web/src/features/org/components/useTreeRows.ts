import { useQueries, useQuery } from '@tanstack/react-query';
import { type OrganisationNode, treeOptions } from '../api/tree';

type Row = Omit<OrganisationNode, 'id'> & {
  id: string;
  parent: string | null;
  below: number;
  nodeId: number;
};

const rowOf = (node: OrganisationNode): Row => ({
  ...node,
  id: node.key,
  nodeId: node.id,
  parent: node.parentKey ?? null,
  below: node.children,
});

/** The top of the tree and what lies under each unfolded node; further levels are fetched when they are unfolded. */
export function useTreeRows(day: string | undefined, open: ReadonlySet<string>) {
  const top = useQuery(treeOptions(day, undefined));
  const first = top.data?.nodes ?? [];
  const deeper = [...open].filter(
    (key) => /^(unit|position)-\d+$/.test(key) && !first.some((node) => node.parentKey === key),
  );
  const levels = useQueries({ queries: deeper.map((key) => treeOptions(day, key)) });
  const rows = [...first, ...levels.flatMap((level) => level.data?.nodes ?? [])].map(rowOf);
  return { top, rows, first };
}

export type TreeNode = Row;

/** As much of a node as its history needs. */
export type HistoryNode = Pick<TreeNode, 'kind' | 'nodeId' | 'name' | 'code'>;
