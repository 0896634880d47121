import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatCount } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { DataTable } from '@/shared/ui/table/DataTable';
import { type Batch, batchFactsOptions, batchOptions } from '../api/batches';
import { BatchActions } from '../components/BatchActions';
import { BatchStateTag } from '../components/BatchStateTag';
import { useFactColumns } from '../components/useFactColumns';

/** One batch with its facts, which stay readable also when it no longer counts. */
export function Page() {
  const { t } = useTranslation('ledger');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const reading = useQuery(batchOptions(Number(id)));
  return (
    <Sheet wide>
      <Loaded of={reading}>
        {(batch) => (batch ? <One batch={batch} /> : <EmptyState title={t('batch.none', { id })} />)}
      </Loaded>
    </Sheet>
  );
}

function One({ batch }: { batch: Batch }) {
  const { t } = useTranslation('ledger');
  const { search, change } = useAddress();
  const go = useGo();
  const { id, label, factCount, postedAt, importId, voiding } = batch;
  return (
    <>
      <PageHeader
        path={<Door to="/ledger/batches">{t('batch.list')}</Door>}
        title={t('batch.title', { id, label })}
        answer={
          <>
            <BatchStateTag batch={batch} />{' '}
            {t('batch.answer', { facts: formatCount(factCount), at: formatInstant(postedAt) })}{' '}
            {importId && <Door to={`/transfer/${importId}`}>{t('batch.toImport')}</Door>}
          </>
        }
        actions={<BatchActions batch={batch} />}
      />
      {voiding && (
        <Alert
          type="warning"
          showIcon
          title={t('fact.voided', { at: formatInstant(voiding.at), by: voiding.by })}
        />
      )}
      <Panel flush>
        <DataTable
          listing={useInfiniteQuery(batchFactsOptions(id, search.sort))}
          columns={useFactColumns().map((column) => ({
            ...column,
            sortable: ['date', 'document'].includes(column.key),
          }))}
          rowKey={(row) => `${row.factId}.${row.ordinal}`}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={(row) => go(`/ledger/facts/${row.factId}`)}
          empty={<EmptyState title={t('facts.noMatch')} />}
        />
      </Panel>
    </>
  );
}
