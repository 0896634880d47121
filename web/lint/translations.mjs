import ts from 'typescript';
import { isCode, isTest, parse, readSources } from './files.mjs';

export const languages = ['zh-CN', 'en-US'];

/** `src/features/ledger/i18n/zh-CN.json` → `{ namespace: 'ledger', language: 'zh-CN' }`. */
export function keyFileOf(path) {
  const match = /^src\/(?:features\/)?([^/]+)\/i18n\/([^/]+)\.json$/.exec(path);
  return match ? { namespace: match[1], language: match[2] } : undefined;
}

export function flatten(tree, prefix = '') {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;
const withoutPlural = (key) => key.replace(plural, '');
const placeholders = (text) =>
  [...new Set([...text.matchAll(/{{-?\s*(\w+)/g)].map((match) => match[1]))].sort().join();

/** Both languages hold the same keys with the same placeholders; Chinese has no plural forms. */
export function languageDifferences(namespace, [chinese, english]) {
  const [left, right] = [chinese, english].map(
    (pairs) => new Map(pairs.map(([key, text]) => [withoutPlural(key), text])),
  );
  const missing = (from, to, language) =>
    [...from.keys()]
      .filter((key) => !to.has(key))
      .map((key) => `${namespace}:${key} is missing in ${language}`);
  const empty = [...chinese, ...english]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `${namespace}:${key} is empty`);
  const unlike = [...left]
    .filter(([key, text]) => right.has(key) && placeholders(text) !== placeholders(right.get(key)))
    .map(([key]) => `${namespace}:${key} has other placeholders in en-US`);
  return [...missing(left, right, 'en-US'), ...missing(right, left, 'zh-CN'), ...empty, ...unlike];
}

/** Keys that the code asks for: whole ones, and the beginnings of computed ones. */
export function keysUsed({ path, text }) {
  const source = parse(path, text);
  const used = { keys: [], prefixes: [] };
  const namespace = /useTranslation\(\s*['"]([\w-]+)['"]/.exec(text)?.[1];
  const qualified = (key) => (key.includes(':') ? key : namespace && `${namespace}:${key}`);
  const take = (node) => {
    if (ts.isStringLiteralLike(node)) used.keys.push({ path, key: qualified(node.text) ?? node.text });
    else if (ts.isTemplateExpression(node)) used.prefixes.push(qualified(node.head.text));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
  };
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTranslate(node.expression)) node.arguments.slice(0, 1).forEach(take);
    else if (ts.isJsxAttribute(node) && node.name.getText() === 'i18nKey') keyAttribute(node).forEach(take);
    // A key may travel as data (`label: 'ledger:facts.date'`) before it is spoken.
    else if (ts.isStringLiteralLike(node) && /^[a-z][\w-]*:[a-z][\w.-]*$/i.test(node.text))
      used.keys.push({ path, key: node.text, loose: true });
    else if (ts.isTemplateExpression(node) && /^[a-z][\w-]*:[a-z]/i.test(node.head.text))
      used.prefixes.push(node.head.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

/** `<Trans i18nKey="…">` and `<Trans i18nKey={late ? '…' : '…'}>`. */
const keyAttribute = ({ initializer }) =>
  initializer === undefined ? [] : [ts.isJsxExpression(initializer) ? initializer.expression : initializer];

const isTranslate = (expression) =>
  (ts.isIdentifier(expression) && expression.text === 't') ||
  (ts.isPropertyAccessExpression(expression) && expression.name.text === 't');

/** Words that belong to a code of the server (`ledger.…`) are looked up by that code in its module's key file. */
const spokenByCode = /^[^:]+:(problem|job|phase)\./;

export function usageDifferences(known, uses) {
  const namespaces = new Set([...known].map((key) => key.split(':')[0]));
  const keys = uses
    .flatMap((use) => use.keys)
    .filter(({ key, loose }) => !loose || namespaces.has(key.split(':')[0]));
  const prefixes = uses.flatMap((use) => use.prefixes).filter(Boolean);
  const asked = new Set(keys.map(({ key }) => key));
  return [
    ...keys
      .filter(({ key }) => !known.has(key))
      .map(({ path, key }) => `${path}: key ${key} is in no key file`),
    ...[...known]
      .filter(
        (key) =>
          !asked.has(key) && !spokenByCode.test(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
      )
      .map((key) => `${key} is never used`),
  ];
}

export function checkTranslations() {
  const files = readSources('src', (path) => keyFileOf(path) !== undefined).map(({ path, text }) => ({
    ...keyFileOf(path),
    pairs: flatten(JSON.parse(text)),
  }));
  const namespaces = [...new Set(files.map((file) => file.namespace))];
  const pairsOf = (namespace, language) =>
    files.find((file) => file.namespace === namespace && file.language === language)?.pairs ?? [];
  const known = new Set(
    files.flatMap(({ namespace, pairs }) => pairs.map(([key]) => `${namespace}:${withoutPlural(key)}`)),
  );
  const uses = readSources('src', (path) => isCode(path) && !isTest(path)).map(keysUsed);
  return [
    ...namespaces.flatMap((name) =>
      languageDifferences(
        name,
        languages.map((language) => pairsOf(name, language)),
      ),
    ),
    ...usageDifferences(known, uses),
  ];
}
