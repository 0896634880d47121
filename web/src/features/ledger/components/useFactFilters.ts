import { useTranslation } from 'react-i18next';
import type { Filter } from '@/shared/ui/table/filters';
import type { FactRow } from '../api/facts';
import { useKindOptions } from './useKindName';

type Named = { id: number; name: string } | null | undefined;

/** What the ledger can be filtered by. People, accounts and units come from links and show under their names. */
export function useFactFilters(rows: FactRow[], node?: string): Filter[] {
  const { t } = useTranslation('ledger');
  const kinds = useKindOptions();
  const nameIn = (read: (row: FactRow) => Named) => (id: string) =>
    rows.map(read).find((named) => String(named?.id) === id)?.name ?? `#${id}`;
  const code = (value: string) => value;
  return [
    { kind: 'choice', name: 'kind', label: t('column.kind'), options: kinds },
    { kind: 'text', name: 'document', operator: 'starts', label: t('filter.document') },
    { kind: 'from', name: 'from', column: 'date', label: t('filter.from') },
    { kind: 'before', name: 'before', column: 'date', label: t('filter.before') },
    { kind: 'reference', name: 'period', label: t('filter.period'), nameOf: code },
    { kind: 'reference', name: 'node', label: t('filter.node'), nameOf: (id) => node ?? `#${id}` },
    { kind: 'reference', name: 'reportedIn', label: t('filter.reportedIn'), nameOf: code },
    {
      kind: 'reference',
      name: 'position',
      label: t('column.position'),
      nameOf: nameIn((row) => row.position),
    },
    { kind: 'reference', name: 'seller', label: t('column.seller'), nameOf: nameIn((row) => row.seller) },
    { kind: 'reference', name: 'account', label: t('column.account'), nameOf: nameIn((row) => row.account) },
    { kind: 'reference', name: 'product', label: t('column.product'), nameOf: nameIn((row) => row.product) },
    { kind: 'reference', name: 'category', label: t('filter.category'), nameOf: (id) => `#${id}` },
    { kind: 'reference', name: 'unit', label: t('column.unit'), nameOf: nameIn((row) => row.unit) },
    {
      kind: 'reference',
      name: 'quality',
      label: t('filter.quality'),
      nameOf: (quality) => t(`quality.${quality}.title`),
    },
    { kind: 'reference', name: 'batch', label: t('filter.batch'), nameOf: code },
  ];
}
