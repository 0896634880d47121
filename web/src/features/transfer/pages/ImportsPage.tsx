import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatCount } from '@/shared/format/number';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { entitiesOptions, templateAddress } from '../api/entities';
import { type FileImport, importsOptions } from '../api/imports';
import { ImportStateTag } from '../components/ImportStateTag';
import { Sources } from '../components/Sources';
import styles from '../components/transfer.module.css';
import { useEntityName, usePersonName } from '../components/useNames';
import { totalsOf } from '../model/totals';

/** What came in from files, each with what became of its rows; and the templates to fill in. */
export function Page() {
  const { t } = useTranslation('transfer');
  const go = useGo();
  const begin = (
    <Button type="primary" icon={<UploadOutlined />} onClick={() => go('/transfer/new')}>
      {t('imports.begin')}
    </Button>
  );
  return (
    <Sheet>
      <PageHeader title={t('imports.title')} answer={t('imports.answer')} actions={begin} />
      <Panel flush>
        <DataTable
          listing={useInfiniteQuery(importsOptions)}
          columns={useColumns()}
          rowKey={({ id }) => id}
          onOpen={({ id }) => go(`/transfer/${id}`)}
          empty={<EmptyState title={t('imports.empty')} advice={t('imports.emptyAdvice')} action={begin} />}
        />
      </Panel>
      <Sources />
      <Templates />
    </Sheet>
  );
}

function useColumns(): Column<FileImport>[] {
  const { t } = useTranslation('transfer');
  const person = usePersonName();
  const count = (key: 'good' | 'bad', title: string): Column<FileImport> => ({
    key,
    title,
    numeric: true,
    card: 'figure',
    render: ({ steps }) => formatCount(totalsOf(steps)[key]),
  });
  return [
    { key: 'source', title: t('import.source'), card: 'title', render: ({ sourceName }) => sourceName },
    {
      key: 'state',
      title: t('import.state'),
      card: 'title',
      render: ({ state }) => <ImportStateTag state={state} />,
    },
    count('good', t('import.good')),
    count('bad', t('import.bad')),
    {
      key: 'by',
      title: t('import.by'),
      card: 'note',
      render: ({ requestedByName }) => person(requestedByName),
    },
    {
      key: 'at',
      title: t('import.at'),
      card: 'note',
      render: ({ requestedAt }) => formatInstant(requestedAt),
    },
  ];
}

function Templates() {
  const { t } = useTranslation('transfer');
  const entityName = useEntityName();
  const { data: entities } = useQuery(entitiesOptions);
  if (!entities?.length) return null;
  return (
    <Panel title={t('templates')}>
      <div className={styles.entities}>
        {entities.map(({ name }) => (
          <div key={name} className={styles.entity}>
            {entityName(name)}
            <Button
              size="small"
              type="text"
              icon={<DownloadOutlined />}
              href={templateAddress(name)}
              aria-label={t('choose.template')}
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}
