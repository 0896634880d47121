import { SearchOutlined } from '@ant-design/icons';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import styles from './filters.module.css';

type Option = { value: string; label: string };

/** A filter that the server applies; its value stands in the address under its name. */
export type Filter =
  | { kind: 'text'; name: string; label: string }
  | { kind: 'choice'; name: string; label: string; options: Option[] }
  | { kind: 'date'; name: string; label: string };

type FilterBarProps = { filters: Filter[]; extra?: ReactNode };

export function FilterBar({ filters, extra }: FilterBarProps) {
  const { t } = useTranslation('shared');
  const { search, change } = useAddress();
  const set = filters.filter(({ name }) => search[name]);
  const clear = () => change(Object.fromEntries(set.map(({ name }) => [name, undefined])));
  return (
    <div className={styles.bar}>
      {filters.map((filter) => (
        <FilterField
          key={`${filter.name} ${search[filter.name] ?? ''}`}
          filter={filter}
          value={search[filter.name]}
          onChange={(value) => change({ [filter.name]: value || undefined })}
        />
      ))}
      {set.length > 0 && (
        <Button type="link" size="small" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
      {extra && <div className={styles.extra}>{extra}</div>}
    </div>
  );
}

type FieldProps = {
  filter: Filter;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

function FilterField({ filter, value, onChange }: FieldProps) {
  switch (filter.kind) {
    case 'text':
      return (
        <Input
          allowClear
          className={styles.text}
          prefix={<SearchOutlined />}
          placeholder={filter.label}
          aria-label={filter.label}
          defaultValue={value}
          onPressEnter={(event) => onChange(event.currentTarget.value.trim())}
          onBlur={(event) =>
            event.target.value.trim() !== (value ?? '') && onChange(event.target.value.trim())
          }
          onClear={() => onChange(undefined)}
        />
      );
    case 'choice':
      return (
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className={styles.choice}
          placeholder={filter.label}
          aria-label={filter.label}
          value={value}
          options={filter.options}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <DatePicker
          placeholder={filter.label}
          aria-label={filter.label}
          value={value ? dayjs(value) : null}
          onChange={(date) => onChange(date?.format('YYYY-MM-DD'))}
        />
      );
  }
}
