import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'yunchou.language';

export function preferredLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  if (languages.includes(stored as Language)) return stored as Language;
  return navigator.language?.startsWith('en') ? 'en-US' : 'zh-CN';
}

type Words = Record<string, unknown>;
type LoadWords = (language: Language) => Promise<Record<string, Words>>;

/** Starts translation; `load` gives the words of every namespace of one language. */
export async function startTranslation(load: LoadWords, language: Language = preferredLanguage()) {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: await load(language) } as Resource,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(load: LoadWords, language: Language) {
  for (const [namespace, words] of Object.entries(await load(language)))
    i18next.addResourceBundle(language, namespace, words, true, true);
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
