import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { TreeTable } from '@/shared/ui/tree/TreeTable';
import { readOpen } from '@/shared/ui/tree/visible';
import { HistoryDrawer } from '../components/HistoryDrawer';
import { OrganisationSearch } from '../components/OrganisationSearch';
import { useNodeColumns } from '../components/useNodeColumns';
import { type HistoryNode, useTreeRows } from '../components/useTreeRows';

/** The organisation as it is on any day: units, positions, and who holds them. */
export function Page() {
  const { t } = useTranslation('org');
  const { search, change } = useAddress();
  const { businessDate } = useSession();
  const [chosen, setChosen] = useState<HistoryNode>();
  const { top, rows, first } = useTreeRows(search.day, readOpen(search.open));
  const initiallyOpen = first
    .filter(({ kind, depth, children }) => kind === 'UNIT' && depth < 2 && children > 0)
    .map(({ key }) => key);
  const columns = useNodeColumns();
  const day = search.day ?? businessDate;
  return (
    <Sheet>
      <PageHeader
        title={t('tree.title')}
        answer={t('tree.answer', { day })}
        controls={
          <>
            <OrganisationSearch onUnit={setChosen} />
            <DatePicker
              aria-label={t('tree.day')}
              allowClear={false}
              value={dayjs(day)}
              onChange={(next) => change({ day: next?.format('YYYY-MM-DD') })}
            />
          </>
        }
      />
      <Panel flush>
        <Loaded of={top}>
          {({ nodes }) =>
            nodes.length === 0 ? (
              <EmptyState title={t('tree.empty')} advice={t('tree.emptyAdvice')} />
            ) : (
              <TreeTable
                rows={rows}
                columns={columns}
                initiallyOpen={initiallyOpen}
                onOpen={(node) => node.inScope && setChosen(node)}
              />
            )
          }
        </Loaded>
      </Panel>
      {chosen && <HistoryDrawer node={chosen} onClose={() => setChosen(undefined)} />}
    </Sheet>
  );
}
