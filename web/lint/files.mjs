import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const webRoot = fileURLToPath(new URL('..', import.meta.url));

/** Every file under `folder`, as `{ path, text }` with paths relative to `web/` and forward slashes. */
export function readSources(folder, accepts) {
  return readdirSync(join(webRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((absolute) => ({ absolute, path: relative(webRoot, absolute).split(sep).join('/') }))
    .filter(({ path }) => accepts(path))
    .map(({ absolute, path }) => ({ path, text: readFileSync(absolute, 'utf8') }));
}

export const isCode = (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
export const isTest = (path) => /\.test\.tsx?$/.test(path) || path.startsWith('src/testing/');

/** The syntax tree; generics of plain `.ts` would read as tags under TSX rules. */
export const parse = (path, text) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
