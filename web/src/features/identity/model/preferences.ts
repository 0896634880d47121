import { type MoneyUnit, moneyUnits, unitStyle } from '@/shared/format/unit';
import type { Language } from '@/shared/i18n/language';

/** The server keeps a unit as its size; what size the reader's choice has depends on the language. */
export const sizeOfUnit = (language: Language, unit: MoneyUnit) =>
  String(10 ** unitStyle(language, unit).power);

export function unitOfSize(size: string | null | undefined): MoneyUnit | undefined {
  return moneyUnits.find((unit) => sizeOfUnit('zh-CN', unit) === size || sizeOfUnit('en-US', unit) === size);
}
