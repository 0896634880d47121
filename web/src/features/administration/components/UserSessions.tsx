import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { endUserSession, type UserSession, userSessionsOptions } from '../api/userAccess';

/** Where a user is signed in. */
export function UserSessions({ userId }: { userId: number }) {
  const { t } = useTranslation('administration');
  const mayManage = useMay('administration.manage-users');
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: (id: number) => endUserSession(userId, id),
    onSettled: () => queries.invalidateQueries({ queryKey: userSessionsOptions(userId).queryKey }),
  });
  const columns: Column<UserSession>[] = [
    { key: 'address', title: t('session.address'), card: 'title', render: ({ address }) => address },
    { key: 'agent', title: t('session.agent'), render: ({ agent }) => agent.slice(0, 60) },
    {
      key: 'opened',
      title: t('session.opened'),
      card: 'note',
      render: ({ openedAt }) => formatInstant(openedAt),
    },
    {
      key: 'seen',
      title: t('session.seen'),
      card: 'note',
      render: ({ lastSeenAt }) => formatInstant(lastSeenAt),
    },
    {
      key: 'end',
      title: '',
      card: 'title',
      render: ({ id }) =>
        mayManage && (
          <Button size="small" onClick={() => ending.mutate(id)}>
            {t('session.end')}
          </Button>
        ),
    },
  ];
  return (
    <Panel title={t('session.title')} flush>
      <Loaded of={useQuery(userSessionsOptions(userId))}>
        {(sessions) =>
          sessions.length === 0 ? (
            <EmptyState title={t('session.empty')} />
          ) : (
            <RowsTable rows={sessions} columns={columns} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
    </Panel>
  );
}
