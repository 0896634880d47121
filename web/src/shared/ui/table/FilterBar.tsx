import { FilterOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, DatePicker, Input, Select, Tag } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { usePhone } from '@/shared/hooks/preferences';
import type { Filter } from './filters';
import styles from './filters.module.css';

type FilterBarProps = { filters: Filter[]; extra?: ReactNode };

/** Filters over a list; each is kept in the address. */
export function FilterBar({ filters, extra }: FilterBarProps) {
  const { t } = useTranslation('shared');
  const { search, change } = useAddress();
  const phone = usePhone();
  const [unfolded, setUnfolded] = useState(false);
  const set = filters.filter(({ name }) => search[name]);
  const clear = () => change(Object.fromEntries(set.map(({ name }) => [name, undefined])));
  const shown = phone && !unfolded ? set.filter(({ kind }) => kind === 'reference') : filters;
  return (
    <div className={styles.bar}>
      {phone && (
        <Button icon={<FilterOutlined />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {set.length > 0 ? t('filter.set', { number: set.length }) : t('filter.open')}
        </Button>
      )}
      {shown.map((filter) => (
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
    case 'least':
      return <TextField filter={filter} value={value} onChange={onChange} />;
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
    case 'reference':
      if (!value) return null;
      return (
        <Tag closable onClose={() => onChange(undefined)} className={styles.reference}>
          {filter.label} {filter.nameOf(value)}
        </Tag>
      );
    case 'from':
    case 'before':
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

function TextField({ filter, value, onChange }: FieldProps) {
  const settle = (text: string) => text.trim() !== (value ?? '') && onChange(text.trim());
  return (
    <Input
      allowClear
      className={styles.text}
      prefix={<SearchOutlined />}
      placeholder={filter.label}
      aria-label={filter.label}
      defaultValue={value}
      onPressEnter={(event) => settle(event.currentTarget.value)}
      onBlur={(event) => settle(event.target.value)}
      onClear={() => onChange(undefined)}
    />
  );
}
