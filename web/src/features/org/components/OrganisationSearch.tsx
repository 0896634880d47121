import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/shared/hooks/debounced';
import { useGo } from '@/shared/ui/layout/Door';
import { searchOptions } from '../api/search';
import styles from './org.module.css';
import type { HistoryNode } from './useTreeRows';

/** Finds units and people wherever they stand: a unit opens its history, a person his page. */
export function OrganisationSearch({ onUnit }: { onUnit: (unit: HistoryNode) => void }) {
  const { t } = useTranslation('org');
  const go = useGo();
  const [text, setText] = useState('');
  const { data: found = [] } = useQuery(searchOptions(useDebounced(text.trim(), 180)));
  const options = found.map(({ kind, id, name, code, where }) => ({
    value: `${kind} ${id}`,
    label: (
      <span className={styles.found}>
        <span>{name}</span>
        <span className={styles.where}>{[...where, code].join(' / ')}</span>
      </span>
    ),
  }));
  const open = (key: string) => {
    const one = found.find(({ kind, id }) => `${kind} ${id}` === key);
    setText('');
    if (one?.kind === 'UNIT') onUnit({ kind: 'UNIT', nodeId: one.id, name: one.name, code: one.code });
    else if (one) go(`/org/people/${one.id}`);
  };
  return (
    <AutoComplete
      className={styles.search}
      value={text}
      options={text.trim() ? options : []}
      onChange={(next: string) => setText(next)}
      onSelect={open}
    >
      <Input allowClear prefix={<SearchOutlined />} placeholder={t('search')} aria-label={t('search')} />
    </AutoComplete>
  );
}
