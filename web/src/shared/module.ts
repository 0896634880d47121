import type { ComponentType, ReactNode } from 'react';

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
