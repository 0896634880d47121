import { TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Period, periodTree } from './periods';

type PeriodPickerProps = { periods: Period[]; value: string | undefined; onChange: (code: string) => void };

/** Chooses a year, quarter or month of the company's fiscal calendar. */
export function PeriodPicker({ periods, value, onChange }: PeriodPickerProps) {
  const { t } = useTranslation('shared');
  return (
    <TreeSelect
      aria-label={t('period.choose')}
      placeholder={t('period.choose')}
      value={value}
      onChange={onChange}
      treeData={periodTree(periods)}
      treeDefaultExpandedKeys={value ? [value.slice(0, 6)] : []}
      showSearch={{ treeNodeFilterProp: 'title' }}
      popupMatchSelectWidth={240}
      style={{ minWidth: 128 }}
    />
  );
}
