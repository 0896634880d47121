import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';
import { formatInstant } from '@/shared/format/date';
import { useMay } from '@/shared/session/session';
import { usePermissionName } from '@/shared/session/usePermissionName';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { revokeUserToken, userTokensOptions } from '../api/userAccess';

type Token = components['schemas']['AccessToken'];

/** The access tokens of a user's programs. */
export function UserTokens({ userId }: { userId: number }) {
  const { t } = useTranslation('administration');
  const scopeName = usePermissionName();
  const mayManage = useMay('administration.manage-users');
  const queries = useQueryClient();
  const revoking = useMutation({
    mutationFn: (id: number) => revokeUserToken(userId, id),
    onSettled: () => queries.invalidateQueries({ queryKey: userTokensOptions(userId).queryKey }),
  });
  const columns: Column<Token>[] = [
    { key: 'name', title: t('token.name'), card: 'title', render: ({ name }) => name },
    { key: 'scopes', title: t('token.scopes'), render: ({ scopes }) => scopes.map(scopeName).join(' · ') },
    {
      key: 'used',
      title: t('token.used'),
      card: 'note',
      render: ({ lastUsedAt }) => formatInstant(lastUsedAt),
    },
    { key: 'ends', title: t('token.ends'), card: 'note', render: ({ endsAt }) => formatInstant(endsAt) },
    {
      key: 'revoke',
      title: '',
      card: 'title',
      render: ({ id }) =>
        mayManage && (
          <Button size="small" danger onClick={() => revoking.mutate(id)}>
            {t('token.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <Panel title={t('token.title')} flush>
      <Loaded of={useQuery(userTokensOptions(userId))}>
        {(tokens) =>
          tokens.length === 0 ? (
            <EmptyState title={t('token.empty')} />
          ) : (
            <RowsTable rows={tokens} columns={columns} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
    </Panel>
  );
}
