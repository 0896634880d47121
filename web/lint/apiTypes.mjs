import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { webRoot } from './files.mjs';

/** The committed client types are exactly those of the committed OpenAPI document. */
export async function checkApiTypes() {
  const document = JSON.parse(readFileSync(join(webRoot, 'openapi.json'), 'utf8'));
  const expected = COMMENT_HEADER + astToString(await openapiTS(document));
  const committed = readFileSync(join(webRoot, 'src/shared/api/schema.d.ts'), 'utf8');
  return committed.trim() === expected.trim()
    ? []
    : ['src/shared/api/schema.d.ts differs from openapi.json: run “npm run api” and commit the result'];
}
