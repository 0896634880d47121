import { type Feature, type FeaturePage, groups, type ModuleGroup, type Place } from '@/shared/module';
import { may, type Session } from '@/shared/session/session';

export type Entry = Place & { path: string };
export type Group = { group: ModuleGroup; entries: Entry[] };

type Placed = FeaturePage & { nav: Place };

const isPlaced = (page: FeaturePage): page is Placed => page.nav !== undefined;

/** The eight modules in their order, with what exists in them and what the reader may open; empty ones are left out. */
export function navigationOf(features: Feature[], session: Session): Group[] {
  const entries = features
    .flatMap((feature) => feature.pages)
    .filter(isPlaced)
    .filter((page) => may(session, page.permission))
    .map(({ path, nav }) => ({ ...nav, path }));
  return groups
    .map((group) => ({ group, entries: entriesOf(group, entries) }))
    .filter((group) => group.entries.length > 0);
}

const entriesOf = (group: ModuleGroup, entries: Entry[]) =>
  entries.filter((entry) => entry.group === group).sort((left, right) => left.order - right.order);

/** The entry that the address belongs to: `/ledger/batches/7` stands under `/ledger/batches`, else under `/ledger`. */
export function entryAt(navigation: Group[], address: string): Entry | undefined {
  return navigation
    .flatMap((group) => group.entries)
    .filter(({ path }) => address === path || address.startsWith(`${path}/`))
    .sort((left, right) => right.path.length - left.path.length)[0];
}

/** Where a reader begins: attainment if he may see it, else the first thing that he may. */
export function homeOf(navigation: Group[]): string | undefined {
  const performance = navigation.find(({ group }) => group === 'performance');
  return (performance ?? navigation[0])?.entries[0]?.path;
}
