import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount, formatNumber } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { doubtOptions } from '../api/doubts';
import { OtherDoubts } from '../components/OtherDoubts';
import { useKindOptions } from '../components/useKindName';
import { factsOfQuality, type Quality, qualities } from '../model/quality';

const usual = 'booking';

/** What is doubtful in the ledger: counted, explained, and open to be worked down. */
export function Page() {
  const { t } = useTranslation('ledger');
  const { search, change } = useAddress();
  const go = useGo();
  const kind = search.kind ?? usual;
  const columns: Column<Quality>[] = [
    {
      key: 'title',
      title: t('quality.what'),
      card: 'title',
      render: (quality) => t(`quality.${quality}.title`),
    },
    { key: 'why', title: t('quality.why'), card: 'note', render: (quality) => t(`quality.${quality}.why`) },
    {
      key: 'count',
      title: t('quality.count'),
      numeric: true,
      card: 'figure',
      render: (quality) => <Doubts quality={quality} kind={kind} show="count" />,
    },
    {
      key: 'amount',
      title: t('column.amount'),
      numeric: true,
      card: 'figure',
      render: (quality) => <Doubts quality={quality} kind={kind} show="amount" />,
    },
  ];
  return (
    <Sheet>
      <PageHeader
        title={t('quality.title')}
        answer={t('quality.answer')}
        controls={
          <Segmented options={useKindOptions()} value={kind} onChange={(next) => change({ kind: next })} />
        }
      />
      <Panel flush>
        <RowsTable
          rows={[...qualities]}
          columns={columns}
          rowKey={(quality) => quality}
          onOpen={(quality) => go(factsOfQuality(quality, kind))}
        />
      </Panel>
      <OtherDoubts />
    </Sheet>
  );
}

type DoubtsProps = { quality: Quality; kind: string; show: 'count' | 'amount' };

function Doubts({ quality, kind, show }: DoubtsProps) {
  return (
    <Loaded of={useQuery(doubtOptions(quality, kind))} skeleton="…">
      {(totals) => {
        const [total] = totals;
        if (show === 'count') return formatCount(total?.count ?? 0);
        return total ? `${formatNumber(total.netAmount)} ${total.currency}` : formatNumber('0');
      }}
    </Loaded>
  );
}
