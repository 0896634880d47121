import { posix } from 'node:path';
import { isCode, readSources } from './files.mjs';

const importPattern = /(?:from\s+|import\s+|import\()\s*['"]([^'"]+)['"]/g;

/** Flow is shared ← features ← app; a feature enters another only through its `public.ts`. */
export function boundaryViolations(files) {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(importPattern)]
      .map((match) => ({ path, target: resolved(path, match[1]) }))
      .filter(({ target }) => target?.startsWith('src/'))
      .flatMap(({ target }) => judge(path, target)),
  );
}

function resolved(from, specifier) {
  if (specifier.startsWith('@/')) return posix.join('src', specifier.slice(2));
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

function judge(path, target) {
  const [from, to] = [layerOf(path), layerOf(target)];
  if (from.rank < to.rank) return [`${path}: ${from.layer} must not import ${to.layer} (${target})`];
  if (
    from.layer === 'features' &&
    to.layer === 'features' &&
    from.feature !== to.feature &&
    !isPublic(target)
  )
    return [`${path}: feature ${from.feature} enters ${to.feature} only through its public.ts (${target})`];
  return [];
}

const ranks = { shared: 0, features: 1, app: 2, testing: 3, main: 3 };

function layerOf(path) {
  const [, layer, feature] = path.split('/');
  const known = layer in ranks ? layer : 'main';
  return { layer: known, rank: ranks[known], feature };
}

const isPublic = (target) => /^src\/features\/[^/]+\/public(\.ts)?$/.test(target);

export const checkBoundaries = () =>
  boundaryViolations(readSources('src', (path) => isCode(path) && !path.includes('.test.')));
