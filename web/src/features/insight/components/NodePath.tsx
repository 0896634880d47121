import { Breadcrumb } from 'antd';
import { useAddress } from '@/shared/hooks/address';
import { stringifySearch } from '@/shared/hooks/search';
import { Door } from '@/shared/ui/layout/Door';
import type { CockpitNode } from '../api/cockpit';
import { cockpitOf } from '../model/drill';
import { nameOf } from './names';

/** The way from the top of what the reader sees down to where he is. */
export function NodePath({ path }: { path: CockpitNode[] }) {
  const { search } = useAddress();
  const addressOf = (node: CockpitNode) =>
    `/insight${stringifySearch({ ...search, ...cockpitOf(node), view: undefined })}`;
  if (path.length < 2) return null;
  const items = path.map((node, index) => ({
    key: `${node.kind}${node.id}`,
    title: index === path.length - 1 ? nameOf(node) : <Door to={addressOf(node)}>{nameOf(node)}</Door>,
  }));
  return <Breadcrumb items={items} />;
}
