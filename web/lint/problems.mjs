import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources, webRoot } from './files.mjs';
import { flatten, keyFileOf } from './translations.mjs';

/** `"ledger.shares-do-not-sum"`, as the server's enums of errors name their codes. */
const codePattern = /"([a-z]+\.[a-z0-9.-]+)"/g;

export const codesIn = (java) => [...java.matchAll(codePattern)].map((match) => match[1]);

/** Every failure that the server can name is told in the reader's language: what is wrong, and what to do. */
export function untold(codes, known) {
  const told = (code) => {
    const [module, ...rest] = code.split('.');
    return known.has(`${module}:problem.${rest.join('.')}.what`) || known.has(`shared:problem.${code}.what`);
  };
  return codes
    .filter((code) => !told(code))
    .map((code) => `${code}: no key file tells this problem of the server`);
}

export function checkProblems() {
  const server = join(webRoot, '..', 'server/src/main/java');
  const codes = readdirSync(server, { recursive: true })
    .filter((path) => path.endsWith('Error.java'))
    .flatMap((path) => codesIn(readFileSync(join(server, path), 'utf8')));
  const known = readSources('src', (path) => keyFileOf(path) !== undefined).flatMap(({ path, text }) =>
    flatten(JSON.parse(text)).map(([key]) => `${keyFileOf(path).namespace}:${key}`),
  );
  return untold([...new Set(codes)], new Set(known));
}
