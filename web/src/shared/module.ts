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

/** A page of a feature. `path` follows the URL prefix of the module, parameters as `$name`. */
export type FeaturePage = {
  path: string;
  /** Loads the page's own chunk; the page is the named export `Page`. */
  load: () => Promise<{ Page: ComponentType }>;
  /** What the reader must be allowed to do; pages without it are open to all who signed in. */
  permission?: string;
  /** Present for pages that stand in the navigation; `label` is a key such as `ledger:nav.facts`. */
  nav?: { group: ModuleGroup; label: string; icon: ReactNode; order?: number };
};

/** What a feature offers to the application: its name (the module's name) and its pages. */
export type Feature = { name: string; pages: FeaturePage[] };
