import { useTranslation } from 'react-i18next';
import { Money } from '@/shared/ui/figures/Money';
import { Door } from '@/shared/ui/layout/Door';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import type { FactDetail } from '../api/facts';

type OtherFact = FactDetail['reversals'][number];

/** What a fact takes back, and what takes it back. */
export function Reversals({ fact: { original, reversals } }: { fact: FactDetail }) {
  const { t } = useTranslation('ledger');
  const columns: Column<OtherFact>[] = [
    {
      key: 'document',
      title: t('column.document'),
      card: 'title',
      render: ({ id, document }) => <Door to={`/ledger/facts/${id}`}>{document}</Door>,
    },
    { key: 'date', title: t('column.date'), card: 'note', render: ({ date }) => date },
    {
      key: 'amount',
      title: t('column.amount'),
      numeric: true,
      card: 'figure',
      render: ({ netAmount }) => <Money value={netAmount} exact />,
    },
  ];
  const table = (rows: OtherFact[]) => <RowsTable rows={rows} columns={columns} rowKey={({ id }) => id} />;
  return (
    <>
      {original && (
        <Panel title={t('fact.original')} flush>
          {table([original])}
        </Panel>
      )}
      {reversals.length > 0 && (
        <Panel title={t('fact.reversals')} flush>
          {table(reversals)}
        </Panel>
      )}
    </>
  );
}
