import { InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Drawer, Space, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/shared/format/number';
import { usePhone } from '@/shared/hooks/preferences';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { problemWords } from '@/shared/ui/feedback/problemWords';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { type Taken, takeFile } from '../api/scenarios';
import { usePeriodName } from '../grid/usePeriodName';
import styles from './plan.module.css';
import type { ToolProps } from './ToolDrawers';

type CellResult = Taken['cells'][number];

/** Takes an exported file back: first what would become of it, then for good. */
export function ImportDrawer({ bench, id, year, onClose }: ToolProps) {
  const { t } = useTranslation('plan');
  const phone = usePhone();
  const [file, setFile] = useState<File>();
  const trial = useMutation({ mutationFn: (given: File) => takeFile(id, given, true) });
  const taking = useMutation({
    mutationFn: (given: File) => takeFile(id, given, false),
    onSuccess: () => bench.store.refresh({ telling: true }),
  });
  const shown = taking.data ?? trial.data;
  const begin = (given: File) => {
    setFile(given);
    taking.reset();
    trial.mutate(given);
    return false;
  };
  return (
    <Drawer
      open
      title={t('import.do')}
      size={phone ? '88%' : 640}
      placement={phone ? 'bottom' : 'right'}
      onClose={onClose}
      footer={
        <Space>
          <Button
            type="primary"
            disabled={!file || !trial.data || trial.data.accepted === 0 || taking.isSuccess}
            loading={taking.isPending}
            onClick={() => file && taking.mutate(file)}
          >
            {t('import.take', { accepted: formatCount(trial.data?.accepted ?? 0) })}
          </Button>
          <Button onClick={onClose}>{t(taking.isSuccess ? 'import.done' : 'shared:action.cancel')}</Button>
        </Space>
      }
    >
      <div className={styles.drop}>
        <Upload.Dragger accept=".xlsx,.csv" maxCount={1} showUploadList={false} beforeUpload={begin}>
          <InboxOutlined />
          <p>{file ? file.name : t('import.hint')}</p>
        </Upload.Dragger>
      </div>
      {(trial.error ?? taking.error) && <ProblemAlert failure={taking.error ?? trial.error} />}
      {shown && <Result taken={shown} done={taking.isSuccess} year={year} />}
    </Drawer>
  );
}

function Result({ taken, done, year }: { taken: Taken; done: boolean; year: string }) {
  const { t } = useTranslation('plan');
  const columns = useColumns(year);
  return (
    <>
      <Alert
        showIcon
        type={taken.refused > 0 ? 'warning' : 'success'}
        title={t(done ? 'import.taken' : 'import.trial', {
          accepted: formatCount(taken.accepted),
          refused: formatCount(taken.refused),
          unchanged: formatCount(taken.unchanged),
        })}
      />
      {taken.cells.length > 0 && (
        <RowsTable rows={taken.cells} columns={columns} rowKey={({ row, period }) => `${row} ${period}`} />
      )}
    </>
  );
}

function useColumns(year: string): Column<CellResult>[] {
  const { t, i18n } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const speaker = {
    exists: (key: string) => i18n.exists(key),
    say: (key: string, args: Record<string, unknown>) => t(key as never, args) as string,
  };
  return [
    { key: 'row', title: t('import.row'), numeric: true, card: 'note', render: ({ row }) => row },
    { key: 'node', title: t('grid.organisation'), card: 'title', render: ({ node }) => node },
    { key: 'period', title: t('import.period'), card: 'title', render: ({ period }) => nameOf(period) },
    { key: 'value', title: t('measure.quota'), numeric: true, card: 'figure', render: ({ value }) => value },
    {
      key: 'result',
      title: t('import.result'),
      card: 'note',
      render: ({ code, message }) =>
        code
          ? problemWords({ status: 0, code, detail: message ?? code }, speaker).what
          : t('import.accepted'),
    },
  ];
}
