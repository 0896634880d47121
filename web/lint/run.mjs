import { checkApiTypes } from './apiTypes.mjs';
import { checkBoundaries } from './boundaries.mjs';
import { checkLiterals, checkStyleSheets } from './literals.mjs';
import { checkProblems } from './problems.mjs';
import { checkTranslations } from './translations.mjs';

const checks = {
  api: checkApiTypes,
  boundaries: checkBoundaries,
  literals: checkLiterals,
  problems: checkProblems,
  styles: checkStyleSheets,
  translations: checkTranslations,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`Unknown check ${unknown.join(', ')}. Maybe one of: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

const names = wanted.length > 0 ? wanted : Object.keys(checks);
const findings = (await Promise.all(names.map((name) => checks[name]()))).flat();
for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? `lint: ${names.join(', ')} hold` : `lint: ${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);
