import type { ComponentType, ReactNode } from 'react';
import type { Period, PeriodKind } from '@/shared/ui/figures/periods';

/** The domain's eight modules, which group the navigation. */
export const groups = [
  'goals',
  'strategy',
  'people',
  'budget',
  'incentives',
  'performance',
  'processes',
  'software',
] as const;

export type ModuleGroup = (typeof groups)[number];

/** A page's place in the navigation; `label` is a key such as `ledger:nav.facts`. */
export type Place = { group: ModuleGroup; label: string; icon: ReactNode; order: number };

/** A page of a feature. `path` follows the URL prefix of the module, parameters as `$name`. */
export type FeaturePage = {
  path: string;
  /** Loads the page's own chunk; the page is its named export `Page`. */
  load: () => Promise<{ Page: ComponentType }>;
  /** What the reader must be allowed to do; pages without it are open to all who signed in. */
  permission?: string;
  /** Present for pages that stand in the navigation. */
  nav?: Place;
  /** Present for pages that follow the fiscal period chosen in the top bar. */
  period?: FollowsPeriod;
};

/** How a page's address carries the fiscal period. */
export type FollowsPeriod = {
  finest: PeriodKind;
  /** The period that the address names; without one it is the year of the business date. */
  read: (search: Record<string, string>, periods: Period[]) => string | undefined;
  /** What the address becomes; nothing chosen is what the page shows by itself. */
  write: (period: Period | undefined) => Record<string, string | undefined>;
  /** What the page shows while its address names no period. */
  otherwise: 'YEAR' | 'ALL';
};

/** Something that the command palette found, and the address that opens it. */
export type Found = { key: string; title: string; note?: string; address: string };

/** One kind of thing that the command palette can look for; `label` is a key. */
export type Finder = {
  name: string;
  label: string;
  permission?: string;
  find: (text: string, signal: AbortSignal) => Promise<Found[]>;
};

/** What a feature offers to the application; its name is the module's name. */
export type Feature = {
  name: string;
  pages: FeaturePage[];
  finders?: Finder[];
  /** The pages of its documents by kind, `plan.scenario`, for tasks that lead there. */
  documents?: Record<string, (id: string) => string>;
};
