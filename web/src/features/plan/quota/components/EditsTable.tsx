import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { Money } from '@/shared/ui/figures/Money';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { HandEdit } from '../api/quotas';

/** Who changed the number in the scenario, the oldest first: when, from what to what, and why. */
export function EditsTable({ edits }: { edits: HandEdit[] }) {
  const { t } = useTranslation('plan');
  const columns: Column<HandEdit>[] = [
    { key: 'at', title: t('quota.edit.at'), card: 'note', render: ({ at }) => formatInstant(at) },
    { key: 'author', title: t('quota.edit.author'), card: 'title', render: ({ author }) => author },
    {
      key: 'kind',
      title: t('quota.edit.kind'),
      card: 'note',
      render: ({ kind }) => t(`quota.edit.did.${kind}`),
    },
    {
      key: 'before',
      title: t('quota.edit.before'),
      numeric: true,
      card: 'figure',
      render: ({ before }) => <Money value={before} />,
    },
    {
      key: 'after',
      title: t('quota.edit.after'),
      numeric: true,
      card: 'figure',
      render: ({ after }) => <Money value={after} />,
    },
    {
      key: 'reason',
      title: t('quota.edit.reason'),
      card: 'note',
      render: ({ reason, undone }) => (undone ? `${reason} (${t('quota.edit.undone')})` : reason),
    },
  ];
  return (
    <Panel title={t('quota.edits')} flush>
      <RowsTable rows={edits} columns={columns} rowKey={({ sequence }) => sequence} />
    </Panel>
  );
}
