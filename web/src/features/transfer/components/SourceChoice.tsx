import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Step } from '../api/files';
import { sourcesOptions } from '../api/sources';
import styles from './transfer.module.css';

type SourceChoiceProps = { entity: string; onChoose: (step: Step) => void };

/** The kept columns of an earlier file of the same contents. */
export function SourceChoice({ entity, onChoose }: SourceChoiceProps) {
  const { t } = useTranslation('transfer');
  const { data: sources = [] } = useQuery(sourcesOptions);
  const fitting = sources.flatMap(({ id, document }) =>
    document.steps
      .filter((step) => step.entity === entity)
      .map((step, index) => ({ value: `${id}.${index}`, label: document.name, step })),
  );
  if (fitting.length === 0) return null;
  return (
    <Select
      size="small"
      className={styles.column}
      aria-label={t('source.use')}
      placeholder={t('source.use')}
      options={fitting.map(({ value, label }) => ({ value, label }))}
      onChange={(chosen: string) => {
        const found = fitting.find(({ value }) => value === chosen);
        if (found) onChoose(found.step);
      }}
    />
  );
}
