import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { moneyUnits } from '@/shared/format/unit';
import { useMoneyUnit } from '@/shared/hooks/preferences';

/** Chooses the unit of money for every page: 元 / 万元 / 亿元, or units / K / M. */
export function UnitSwitch({ currency }: { currency: string }) {
  const { t } = useTranslation('shared');
  const [unit, change] = useMoneyUnit();
  const name = t(`currency.${currency}`, { defaultValue: currency });
  return (
    <Segmented
      size="small"
      aria-label={t('unit.choose')}
      value={unit}
      onChange={change}
      options={moneyUnits.map((value) => ({ value, label: t(`unit.${value}`, { currency: name }) }))}
    />
  );
}
