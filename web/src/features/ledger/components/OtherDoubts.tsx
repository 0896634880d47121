import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Unplaced, unplacedOptions } from '@/features/org/public';
import { formatCount } from '@/shared/format/number';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { namelessOptions } from '../api/nameless';

/** What is doubtful beside the facts themselves: accounts without a name, sellers without a territory. */
export function OtherDoubts() {
  const { t } = useTranslation('ledger');
  const mayOrganisation = useMay('org.read');
  const mayAccounts = useMay('customer.read');
  return (
    <>
      {mayAccounts && (
        <Panel title={t('quality.nameless.title')} extra={<Nameless />}>
          {t('quality.nameless.why')}
        </Panel>
      )}
      {mayOrganisation && (
        <Panel title={t('quality.unplaced.title')} flush>
          <UnplacedTable />
        </Panel>
      )}
    </>
  );
}

function Nameless() {
  const { t } = useTranslation('ledger');
  return (
    <Loaded of={useQuery(namelessOptions)} skeleton="…">
      {({ count, more }) =>
        count === 0 ? (
          t('quality.nameless.none')
        ) : (
          <Door to="/customer?nameless=true">
            {t(more ? 'quality.nameless.more' : 'quality.nameless.count', { count: formatCount(count) })}
          </Door>
        )
      }
    </Loaded>
  );
}

function UnplacedTable() {
  const { t } = useTranslation('ledger');
  const columns: Column<Unplaced>[] = [
    {
      key: 'name',
      title: t('column.seller'),
      card: 'title',
      render: ({ personId, name }) => <Door to={`/org/people/${personId}`}>{name}</Door>,
    },
    { key: 'position', title: t('column.position'), card: 'note', render: ({ position }) => position },
    { key: 'unit', title: t('quality.unplaced.under'), card: 'title', render: ({ unit }) => unit },
  ];
  return (
    <Loaded of={useQuery(unplacedOptions(undefined))}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t('quality.unplaced.none')} />
        ) : (
          <RowsTable
            rows={rows}
            columns={columns}
            rowKey={({ personId, position }) => `${personId} ${position}`}
          />
        )
      }
    </Loaded>
  );
}
