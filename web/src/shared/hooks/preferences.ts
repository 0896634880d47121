import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type MoneyUnit, moneyUnits, unitStyle } from '@/shared/format/unit';
import type { Language } from '@/shared/i18n/language';
import type { ThemeName } from '@/shared/theme/palette';
import { type Stored, useStored } from './stored';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const unitStore: Stored<MoneyUnit> = { key: 'unit', values: moneyUnits, initial: 'middle' };
const themeStore: Stored<ThemeChoice> = { key: 'theme', values: themeChoices, initial: 'system' };
const folded: Stored<'yes' | 'no'> = { key: 'navigation-folded', values: ['yes', 'no'], initial: 'no' };

export const useMoneyUnit = () => useStored(unitStore);
export const useThemeChoice = () => useStored(themeStore);
export const useNavigationFolded = () => useStored(folded);

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en-US' ? 'en-US' : 'zh-CN';
}

/** How the reader's unit is shown in the reader's language. */
export function useUnitStyle(unit?: MoneyUnit) {
  const [chosen] = useMoneyUnit();
  return unitStyle(useLanguage(), unit ?? chosen);
}

function useMedia(query: string) {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}

export function useThemeName(): ThemeName {
  const [choice] = useThemeChoice();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  if (choice === 'system') return systemDark ? 'dark' : 'light';
  return choice;
}

/** Some readers want nothing to move. */
export const useReducedMotion = () => useMedia('(prefers-reduced-motion: reduce)');

/** A phone is for reading, approving and capturing: tables become cards there. */
export const usePhone = () => useMedia('(max-width: 719px)');
