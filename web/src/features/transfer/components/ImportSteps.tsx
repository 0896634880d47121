import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/shared/format/number';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { badRowsAddress, type FileImport, type ImportStep } from '../api/imports';
import { useEntityName } from './useNames';

/** What became of each step's rows; the bad ones to take out, mend and bring again. */
export function ImportSteps({ one }: { one: FileImport }) {
  const { t } = useTranslation('transfer');
  const entityName = useEntityName();
  const count = (
    key: 'good' | 'bad' | 'skipped' | 'warnings',
    title: string,
    card?: 'figure',
  ): Column<ImportStep> => ({
    key,
    title,
    numeric: true,
    card,
    render: (step) => formatCount(step[key]),
  });
  const columns: Column<ImportStep>[] = [
    { key: 'name', title: t('import.step'), card: 'title', render: ({ name }) => name },
    { key: 'entity', title: t('import.entity'), card: 'note', render: ({ entity }) => entityName(entity) },
    {
      key: 'file',
      title: t('import.file'),
      card: 'note',
      render: ({ file, sheet }) => (sheet ? `${file} · ${sheet}` : file),
    },
    count('good', t('import.good'), 'figure'),
    count('bad', t('import.bad'), 'figure'),
    count('warnings', t('import.warnings')),
    count('skipped', t('import.skipped'), 'figure'),
    {
      key: 'export',
      title: '',
      render: (step) =>
        step.bad > 0 && (
          <Button
            size="small"
            icon={<DownloadOutlined />}
            href={badRowsAddress(one.id, one.steps.indexOf(step) + 1)}
          >
            {t('import.badRows')}
          </Button>
        ),
    },
  ];
  return (
    <Panel title={t('import.steps')} flush>
      <RowsTable rows={one.steps} columns={columns} rowKey={({ batchId }) => batchId} />
    </Panel>
  );
}
