import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/shared/hooks/debounced';
import type { Found } from '@/shared/module';
import { may, useSession } from '@/shared/session/session';
import { features } from '../features';
import { navigationOf } from '../navigation';
import { matchingPages } from './matches';

export type Section = { label: string; found: Found[] };

/** What the palette shows for a text: pages at once, accounts and persons as the server finds them. */
export function useFindings(text: string): { sections: Section[]; searching: boolean } {
  const { t } = useTranslation('app');
  const session = useSession();
  const router = useRouter();
  const settled = useDebounced(text.trim(), 180);
  const finders = features
    .flatMap((feature) => feature.finders ?? [])
    .filter((finder) => may(session, finder.permission));
  const answers = useQueries({
    queries: finders.map((finder) => ({
      queryKey: ['palette', finder.name, settled],
      queryFn: ({ signal }: { signal: AbortSignal }) => finder.find(settled, signal),
      enabled: settled.length > 0,
      placeholderData: keepPreviousData,
    })),
  });
  const entries = navigationOf(features, session).flatMap((group) => group.entries);
  const pages = matchingPages(
    entries.map((entry) => ({ entry, name: t(entry.label) })),
    text,
  );
  const found = pages.map(({ entry, name }) => ({
    key: entry.path,
    title: name,
    note: t(`group.${entry.group}`),
    address: router.history.createHref(entry.path),
  }));
  const others = finders.map((finder, index) => ({
    label: t(finder.label),
    found: settled ? (answers[index]?.data ?? []) : [],
  }));
  return {
    sections: [{ label: t('palette.pages'), found }, ...others].filter((section) => section.found.length > 0),
    searching: answers.some((answer) => answer.isFetching),
  };
}
