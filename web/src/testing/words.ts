import { startTranslation } from '@/shared/i18n/language';

const files = import.meta.glob<Record<string, unknown>>('/src/**/i18n/*.json', {
  eager: true,
  import: 'default',
});

/** Speaks the real words of the key files in a test. */
export const speak = (language: 'zh-CN' | 'en-US' = 'zh-CN') =>
  startTranslation(
    async (wanted) =>
      Object.fromEntries(
        Object.entries(files)
          .filter(([path]) => path.endsWith(`${wanted}.json`))
          .map(([path, words]) => [path.split('/').at(-3) ?? path, words as Record<string, unknown>]),
      ),
    language,
  );
