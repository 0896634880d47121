import { useEffect, useRef } from 'react';
import { type Me, savePreferences, sizeOfUnit, unitOfSize } from '@/features/identity/public';
import { themeChoices, useLanguage, useMoneyUnit, useThemeChoice } from '@/shared/hooks/preferences';
import { changeLanguage, languages } from '@/shared/i18n/language';
import { loadWords } from './i18n/words';

type PreferenceKeeperProps = { preferences: Me['preferences'] };

/** Carries the reader's language, unit and theme from one browser to the next. */
export function PreferenceKeeper({ preferences }: PreferenceKeeperProps) {
  const language = useLanguage();
  const [unit, setUnit] = useMoneyUnit();
  const [theme, setTheme] = useThemeChoice();
  const taken = useRef(false);

  // What the server kept comes first, once; this browser's stores are outside React.
  useEffect(() => {
    const kept = languages.find((one) => one === preferences.language);
    const keptUnit = unitOfSize(preferences.unit);
    const keptTheme = themeChoices.find((one) => one === preferences.theme);
    if (kept) void changeLanguage(loadWords, kept);
    if (keptUnit) setUnit(keptUnit);
    if (keptTheme) setTheme(keptTheme);
  }, [preferences, setUnit, setTheme]);

  // Later choices go to the server; a failure costs only the memory of a choice.
  useEffect(() => {
    if (taken.current)
      void savePreferences({ language, unit: sizeOfUnit(language, unit), theme }).catch(() => undefined);
    taken.current = true;
  }, [language, unit, theme]);

  return null;
}
