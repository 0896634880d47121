import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/shared/format/number';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Preview } from '../api/files';
import styles from './transfer.module.css';

type Change = Record<string, string | undefined>;

const encodings = ['UTF-8', 'GB18030'];

/** How the file was understood, each of which the reader may correct. */
export function ReadingPanel({
  preview,
  onChange,
}: {
  preview: Preview;
  onChange: (change: Change) => void;
}) {
  const { t } = useTranslation('transfer');
  const part = preview.parts.find(({ file }) => file === preview.file);
  const choice = (values: string[]) => values.map((value) => ({ value, label: value }));
  const facts = [
    preview.recognisedAs && t('reading.recognisedAs', { system: preview.recognisedAs }),
    preview.rowsExpected > 0 && t('reading.rows', { rows: formatCount(preview.rowsExpected) }),
    preview.titleUnit && t('reading.titleUnit', { unit: preview.titleUnit }),
    preview.separator &&
      t('reading.separator', { separator: preview.separator === '\t' ? 'Tab' : preview.separator }),
  ].filter(Boolean);
  return (
    <Panel title={t('reading.title')} extra={facts.join(' · ')}>
      <div className={styles.reading}>
        {preview.parts.length > 1 && (
          <div>
            {t('reading.part')}
            <Select
              aria-label={t('reading.part')}
              value={preview.file}
              options={choice(preview.parts.map(({ file }) => file))}
              onChange={(value) => onChange({ part: value, sheet: undefined })}
            />
          </div>
        )}
        {part && part.sheets.length > 0 && (
          <div>
            {t('reading.sheet')}
            <Select
              aria-label={t('reading.sheet')}
              value={preview.sheet ?? part.sheets[0]}
              options={choice(part.sheets)}
              onChange={(value) => onChange({ sheet: value })}
            />
          </div>
        )}
        {preview.encoding && (
          <div>
            {t('reading.encoding')}
            <Select
              aria-label={t('reading.encoding')}
              value={preview.encoding}
              options={choice([...new Set([preview.encoding, ...encodings])])}
              onChange={(value) => onChange({ encoding: value })}
            />
          </div>
        )}
        <div>
          {t('reading.headerRow')}
          <InputNumber
            aria-label={t('reading.headerRow')}
            min={0}
            max={1000}
            value={preview.headerFirstRow}
            onChange={(value) => value !== null && onChange({ headerRow: String(value) })}
          />
        </div>
      </div>
    </Panel>
  );
}
