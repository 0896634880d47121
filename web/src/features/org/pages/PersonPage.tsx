import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '@/shared/format/number';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { type PersonHistory, personHistoryOptions } from '../api/histories';
import { useDatedColumns } from '../components/useDatedColumns';

/** A person: what he holds and held, and his figures. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return (
    <Sheet>
      {<Loaded of={useQuery(personHistoryOptions(Number(id)))}>{(one) => <Person one={one} />}</Loaded>}
    </Sheet>
  );
}

type Holding = PersonHistory['placements'][number];

function Person({ one }: { one: PersonHistory }) {
  const { t } = useTranslation('org');
  const dated = useDatedColumns<Holding>();
  const name = one.entries.find(({ dates }) => !dates.supersededAt)?.name ?? one.code;
  const columns: Column<Holding>[] = [
    {
      key: 'position',
      title: t('column.position'),
      card: 'title',
      render: ({ positionId, position }) => <Door to={`/insight?position=${positionId}`}>{position}</Door>,
    },
    {
      key: 'share',
      title: t('column.share'),
      numeric: true,
      card: 'figure',
      render: ({ share }) => formatPercent(share, { fraction: 0 }),
    },
    ...dated,
  ];
  return (
    <>
      <PageHeader
        path={<Door to="/org/people">{t('people.title')}</Door>}
        title={`${name} · ${one.code}`}
        actions={<Door to={`/ledger?seller=${one.id}&sort=-date`}>{t('toFacts')}</Door>}
      />
      <Panel title={t('history.placements')} flush>
        <RowsTable
          rows={one.placements}
          columns={columns}
          rowKey={({ dates, positionId }) => `${positionId} ${dates.from} ${dates.recordedAt}`}
        />
      </Panel>
    </>
  );
}
