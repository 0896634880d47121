import { describe, expect, it } from 'vitest';
import { moneyUnits } from '@/shared/format/unit';
import { languages } from '@/shared/i18n/language';
import { sizeOfUnit, unitOfSize } from './preferences';

describe('the unit that the server keeps', () => {
  it.each(languages.flatMap((language) => moneyUnits.map((unit) => [language, unit] as const)))(
    'comes back in %s as %s',
    (language, unit) => {
      expect(unitOfSize(sizeOfUnit(language, unit))).toBe(unit);
    },
  );

  it('stands for the same step in either language', () => {
    expect(unitOfSize('10000')).toBe('middle');
    expect(unitOfSize('1000')).toBe('middle');
    expect(unitOfSize(undefined)).toBeUndefined();
  });
});
