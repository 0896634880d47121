import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { type AccessToken, revokeToken, tokensOptions } from '../api/tokens';
import { TokenDrawer } from './TokenDrawer';

/** The reader's access tokens, by which programs do what he may do. */
export function Tokens() {
  const { t } = useTranslation('identity');
  const [making, setMaking] = useState(false);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: tokensOptions.queryKey });
  const revoking = useMutation({ mutationFn: revokeToken, onSettled: refresh });
  const columns = useColumns(revoking.mutate);
  const make = (
    <Button icon={<PlusOutlined />} onClick={() => setMaking(true)}>
      {t('tokens.make')}
    </Button>
  );
  return (
    <Panel title={t('tokens.title')} extra={make} flush>
      <Loaded of={useQuery(tokensOptions)}>
        {(tokens) =>
          tokens.length === 0 ? (
            <EmptyState title={t('tokens.empty')} advice={t('tokens.emptyAdvice')} />
          ) : (
            <RowsTable rows={tokens} columns={columns} rowKey={(token) => token.id} />
          )
        }
      </Loaded>
      {making && <TokenDrawer onClose={() => setMaking(false)} onMade={refresh} />}
    </Panel>
  );
}

function useColumns(onRevoke: (id: number) => void): Column<AccessToken>[] {
  const { t } = useTranslation('identity');
  return [
    { key: 'name', title: t('tokens.name'), card: 'title', render: ({ name }) => name },
    {
      key: 'scopes',
      title: t('tokens.scopes'),
      card: 'note',
      render: ({ scopes }) => t('tokens.scopeCount', { count: scopes.length }),
    },
    { key: 'created', title: t('tokens.created'), render: ({ createdAt }) => formatInstant(createdAt) },
    {
      key: 'used',
      title: t('tokens.used'),
      card: 'note',
      render: ({ lastUsedAt }) => formatInstant(lastUsedAt),
    },
    { key: 'ends', title: t('tokens.ends'), render: ({ endsAt }) => formatInstant(endsAt) },
    {
      key: 'revoke',
      title: '',
      card: 'title',
      render: ({ id }) => (
        <Button size="small" danger onClick={() => onRevoke(id)}>
          {t('tokens.revoke')}
        </Button>
      ),
    },
  ];
}
