import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { formatNumber, missing } from '@/shared/format/number';
import { Money } from '@/shared/ui/figures/Money';
import type { Column } from '@/shared/ui/table/columns';
import type { FactRow } from '../api/facts';
import { useKindName } from './useKindName';

/** One seller's part of one fact a row; amounts to the cent, as the document has them. */
export function useFactColumns(): Column<FactRow>[] {
  const { t } = useTranslation('ledger');
  const kindName = useKindName();
  return [
    {
      key: 'date',
      title: t('column.date'),
      sortable: true,
      card: 'note',
      render: (row) => formatDate(row.date),
    },
    { key: 'document', title: t('column.document'), sortable: true, card: 'title', render: documentOf },
    { key: 'kind', title: t('column.kind'), card: 'note', render: (row) => kindName(row.kind) },
    {
      key: 'account',
      title: t('column.account'),
      sortable: true,
      card: 'note',
      render: (row) => row.account.name,
    },
    {
      key: 'seller',
      title: t('column.seller'),
      card: 'note',
      render: (row) => row.seller?.name ?? t('noSeller'),
    },
    {
      key: 'amount',
      title: t('column.amount'),
      numeric: true,
      sortable: true,
      card: 'title',
      render: (row) => <Money value={row.netAmount} exact />,
    },
    { key: 'currency', title: t('column.currency'), render: (row) => row.currency },
    { key: 'position', title: t('column.position'), render: (row) => row.position?.name ?? missing },
    { key: 'unit', title: t('column.unit'), render: (row) => row.unit?.name ?? missing },
    { key: 'product', title: t('column.product'), render: (row) => row.product?.name ?? t('unspecified') },
    { key: 'percent', title: t('column.percent'), numeric: true, render: percentOf },
  ];
}

const documentOf = ({ document, line }: FactRow) => (line > 1 ? `${document} / ${line}` : document);

const percentOf = ({ percent }: FactRow) => `${formatNumber(percent, { fraction: 0 })}%`;
