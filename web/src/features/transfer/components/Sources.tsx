import { DeleteOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { useMay } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { removeSource, type SavedSource, sourcesOptions } from '../api/sources';
import { useEntityName } from './useNames';

/** The kept mappings; nothing is drawn while there are none. */
export function Sources() {
  const { t } = useTranslation('transfer');
  const entityName = useEntityName();
  const mayManage = useMay('transfer.manage-sources');
  const { data: sources = [] } = useQuery(sourcesOptions);
  if (sources.length === 0) return null;
  const contents = ({ document }: SavedSource) =>
    [...new Set(document.steps.map(({ entity }) => entityName(entity)))].join(' · ');
  const columns: Column<SavedSource>[] = [
    { key: 'name', title: t('source.name'), card: 'title', render: ({ document }) => document.name },
    { key: 'entities', title: t('source.entities'), card: 'note', render: contents },
    {
      key: 'changed',
      title: t('source.changed'),
      card: 'note',
      render: ({ changedAt, changedByName }) => `${changedByName} · ${formatInstant(changedAt)}`,
    },
    { key: 'remove', title: '', card: 'title', render: (source) => mayManage && <Remove source={source} /> },
  ];
  return (
    <Panel title={t('source.title')} flush>
      <RowsTable rows={sources} columns={columns} rowKey={({ id }) => id} />
    </Panel>
  );
}

function Remove({ source: { id, document } }: { source: SavedSource }) {
  const { t } = useTranslation('transfer');
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removeSource(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: sourcesOptions.queryKey }),
  });
  if (removing.isError) return <ProblemAlert failure={removing.error} />;
  return (
    <Popconfirm
      title={t('source.removeQuestion', { name: document.name })}
      onConfirm={() => removing.mutate()}
    >
      <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('source.remove')} />
    </Popconfirm>
  );
}
