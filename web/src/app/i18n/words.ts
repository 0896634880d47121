import type { Language } from '@/shared/i18n/language';

const loaders = {
  'zh-CN': () => import('./chinese'),
  'en-US': () => import('./english'),
};

/** The words of one language, a chunk of its own: `{ ledger: {…}, shared: {…} }`. */
export async function loadWords(language: Language) {
  const { files } = await loaders[language]();
  return Object.fromEntries(Object.entries(files).map(([path, words]) => [namespaceOf(path), words]));
}

/** `/src/features/ledger/i18n/zh-CN.json` and `/src/shared/i18n/zh-CN.json` give `ledger` and `shared`. */
const namespaceOf = (path: string) => path.split('/').at(-3) ?? path;
