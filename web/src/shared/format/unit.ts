import type { Language } from '@/shared/i18n/language';

/** The reader's choice of unit; what it means depends on the language: 元 / 万元 / 亿元, or 1 / K / M. */
export const moneyUnits = ['one', 'middle', 'large'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

type UnitStyle = { power: number; fraction: number };

const styles: Record<Language, Record<MoneyUnit, UnitStyle>> = {
  'zh-CN': {
    one: { power: 0, fraction: 0 },
    middle: { power: 4, fraction: 1 },
    large: { power: 8, fraction: 3 },
  },
  'en-US': {
    one: { power: 0, fraction: 0 },
    middle: { power: 3, fraction: 1 },
    large: { power: 6, fraction: 2 },
  },
};

export const unitStyle = (language: Language, unit: MoneyUnit) => styles[language][unit];
