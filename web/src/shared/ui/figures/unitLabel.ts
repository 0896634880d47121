import { useTranslation } from 'react-i18next';
import type { MoneyUnit } from '@/shared/format/unit';
import { useMoneyUnit } from '@/shared/hooks/preferences';

/** The name of a unit of money: 万元, 万美元, USD K. */
export function useUnitLabel(currency: string, unit?: MoneyUnit) {
  const { t } = useTranslation('shared');
  const [chosen] = useMoneyUnit();
  const name = t(`currency.${currency}`, { defaultValue: currency });
  return t(`unit.${unit ?? chosen}`, { currency: name });
}
