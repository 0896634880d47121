import ts from 'typescript';
import { isCode, isTest, parse, readSources } from './files.mjs';

const chinese = /[\u3400-\u9fff\uff00-\uffef]/;
const words = /\p{L}{2,}/u;
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i;
const spokenAttributes = new Set([
  'title',
  'placeholder',
  'label',
  'alt',
  'aria-label',
  'description',
  'extra',
]);

/** Words a person reads come from the key files, colours from the theme. */
export function literalViolations({ path, text }) {
  const source = parse(path, text);
  const found = [];
  const visit = (node) => {
    found.push(...judge(node).map((what) => `${path}:${lineOf(source, node)}: ${what}`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function judge(node) {
  if (ts.isJsxText(node))
    return words.test(node.text) ? [`words outside the key files: “${node.text.trim()}”`] : [];
  if (!isText(node)) return [];
  return [
    ...(chinese.test(node.text) ? [`Chinese outside the key files: “${node.text}”`] : []),
    ...(colour.test(node.text) ? [`literal colour, use a theme token: “${node.text}”`] : []),
    ...(isSpoken(node) ? [`words outside the key files: “${node.text}”`] : []),
  ];
}

const isText = (node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const isSpoken = (node) =>
  ts.isJsxAttribute(node.parent) && spokenAttributes.has(node.parent.name.getText()) && words.test(node.text);

const lineOf = (source, node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

/** The palette is the one place that names colours. */
const isExempt = (path) => isTest(path) || path.startsWith('src/shared/theme/');

export const checkLiterals = () =>
  readSources('src', (path) => isCode(path) && !isExempt(path)).flatMap(literalViolations);

const cssColour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi;

export const checkStyleSheets = () =>
  readSources('src', (path) => path.endsWith('.css')).flatMap(({ path, text }) =>
    [...text.matchAll(cssColour)].map((match) => `${path}: literal colour, use a theme token: “${match[0]}”`),
  );
