import { TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Period, pathOf, periodTree } from './periods';

type PeriodPickerProps = {
  periods: Period[];
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  /** Where it stands in a bar rather than in a form. */
  quiet?: boolean;
  /** No period chosen means all of them. */
  allowAll?: boolean;
};

/** Chooses a year, quarter or month of the company's fiscal calendar. */
export function PeriodPicker({
  periods,
  value,
  onChange,
  quiet = false,
  allowAll = false,
}: PeriodPickerProps) {
  const { t } = useTranslation('shared');
  return (
    <TreeSelect
      aria-label={t('period.choose')}
      placeholder={t(allowAll ? 'period.all' : 'period.choose')}
      allowClear={allowAll}
      value={value}
      onChange={onChange}
      treeData={periodTree(periods)}
      treeDefaultExpandedKeys={value ? pathOf(periods, value) : []}
      treeNodeLabelProp="value"
      showSearch={!quiet && { treeNodeFilterProp: 'title' }}
      size={quiet ? 'small' : 'medium'}
      variant={quiet ? 'filled' : 'outlined'}
      popupMatchSelectWidth={200}
      style={{ minWidth: quiet ? 104 : 128 }}
    />
  );
}
