import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/shared/hooks/debounced';
import { searchOptions } from '../api/search';

type UnitSelectProps = {
  id?: string;
  value?: number;
  onChange?: (unitId: number | undefined) => void;
  placeholder?: string;
};

/** Chooses a unit of the organisation by a part of its name or code; stands in a form like any field. */
export function UnitSelect({ id, value, onChange, placeholder }: UnitSelectProps) {
  const { t } = useTranslation('org');
  const [text, setText] = useState('');
  const { data: found = [], isFetching } = useQuery(searchOptions(useDebounced(text.trim(), 180)));
  const options = found
    .filter(({ kind }) => kind === 'UNIT')
    .map((unit) => ({ value: unit.id, label: [...unit.where, unit.name].join(' / ') }));
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      placeholder={placeholder ?? t('unit.search')}
      notFoundContent={text.trim() ? t('unit.none') : t('unit.search')}
      value={value}
      options={options}
      onChange={(chosen: number | undefined) => onChange?.(chosen)}
    />
  );
}
