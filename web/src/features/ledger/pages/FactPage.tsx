import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber, formatPercent, missing } from '@/shared/format/number';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { type FactDetail, factOptions } from '../api/facts';
import { Reversals } from '../components/Reversals';
import { useFactColumns } from '../components/useFactColumns';
import { useKindName } from '../components/useKindName';

/** One fact: its amounts, who shares it, which row of which file brought it, and what takes it back. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const reading = useQuery(factOptions(Number(id)));
  return <Sheet>{<Loaded of={reading}>{(fact) => <Fact fact={fact} />}</Loaded>}</Sheet>;
}

function Fact({ fact }: { fact: FactDetail }) {
  const { t } = useTranslation('ledger');
  const kindName = useKindName();
  const columns = useFactColumns().filter(({ key }) =>
    ['seller', 'position', 'percent', 'amount'].includes(key),
  );
  return (
    <>
      <PageHeader
        path={<Door to={'/ledger'}>{t('facts.title')}</Door>}
        title={`${kindName(fact.kind)} ${fact.document}`}
        answer={t('fact.answer', {
          account: fact.account.name,
          date: fact.date,
          amount: formatNumber(fact.amounts.net),
          currency: fact.amounts.currency,
        })}
      />
      {fact.source.voidedAt && (
        <Alert
          type="warning"
          showIcon
          title={t('fact.voided', { at: formatInstant(fact.source.voidedAt), by: fact.source.voidedBy })}
        />
      )}
      <Panel title={t('fact.amounts')}>
        <Amounts fact={fact} />
      </Panel>
      <Panel title={t('fact.shares')} flush>
        <RowsTable rows={fact.shares} columns={columns} rowKey={(share) => share.ordinal} />
      </Panel>
      <Panel title={t('fact.source')}>
        <Source fact={fact} />
      </Panel>
      <Reversals fact={fact} />
    </>
  );
}

function Amounts({ fact: { amounts, product, unit, correctsPeriod, date } }: { fact: FactDetail }) {
  const { t } = useTranslation('ledger');
  const items = [
    { key: 'date', label: t('column.date'), children: formatDate(date) },
    { key: 'net', label: t('column.amount'), children: formatNumber(amounts.net, { fraction: 4 }) },
    { key: 'tax', label: t('fact.tax'), children: formatNumber(amounts.tax, { fraction: 4 }) },
    { key: 'rate', label: t('fact.taxRate'), children: formatPercent(amounts.taxRate) },
    { key: 'quantity', label: t('fact.quantity'), children: formatNumber(amounts.quantity, { fraction: 0 }) },
    { key: 'price', label: t('fact.unitPrice'), children: formatNumber(amounts.unitPrice, { fraction: 4 }) },
    { key: 'discount', label: t('fact.discount'), children: formatPercent(amounts.discount) },
    { key: 'currency', label: t('column.currency'), children: amounts.currency },
    { key: 'product', label: t('column.product'), children: product?.name ?? t('unspecified') },
    { key: 'unit', label: t('column.unit'), children: unit?.name ?? missing },
    ...(correctsPeriod ? [{ key: 'corrects', label: t('fact.corrects'), children: correctsPeriod }] : []),
  ];
  return <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />;
}

function Source({ fact: { source } }: { fact: FactDetail }) {
  const { t } = useTranslation('ledger');
  const file = t('fact.fileRow', { file: source.label, row: source.row });
  const items = [
    {
      key: 'file',
      label: t('fact.file'),
      children: source.importId ? <Door to={`/transfer/${source.importId}`}>{file}</Door> : file,
    },
    { key: 'by', label: t('fact.by'), children: source.postedBy },
    { key: 'at', label: t('fact.at'), children: formatInstant(source.recordedAt) },
  ];
  return <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />;
}
