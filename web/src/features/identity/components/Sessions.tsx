import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatRelative } from '@/shared/format/date';
import { useLanguage } from '@/shared/hooks/preferences';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { endSession, type OwnSession, sessionsOptions } from '../api/sessions';

/** Where the reader is signed in, each of which he can end. */
export function Sessions() {
  const { t } = useTranslation('identity');
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: endSession,
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsOptions.queryKey }),
  });
  const columns = useColumns(ending.mutate);
  return (
    <Panel title={t('sessions.title')} flush>
      {ending.isError && <ProblemAlert failure={ending.error} />}
      <Loaded of={useQuery(sessionsOptions)}>
        {(sessions) => <RowsTable rows={sessions} columns={columns} rowKey={({ session }) => session.id} />}
      </Loaded>
    </Panel>
  );
}

function useColumns(onEnd: (id: number) => void): Column<OwnSession>[] {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  return [
    {
      key: 'agent',
      title: t('sessions.agent'),
      card: 'title',
      render: ({ session, thisOne }) => (
        <>
          {browserOf(session.agent)} {thisOne && <Tag color="blue">{t('sessions.thisOne')}</Tag>}
        </>
      ),
    },
    { key: 'address', title: t('sessions.address'), card: 'note', render: ({ session }) => session.address },
    { key: 'opened', title: t('sessions.opened'), render: ({ session }) => formatInstant(session.openedAt) },
    {
      key: 'seen',
      title: t('sessions.seen'),
      card: 'note',
      render: ({ session }) => formatRelative(session.lastSeenAt, language),
    },
    {
      key: 'end',
      title: '',
      card: 'title',
      render: ({ session, thisOne }) =>
        !thisOne && (
          <Button size="small" onClick={() => onEnd(session.id)}>
            {t('sessions.end')}
          </Button>
        ),
    },
  ];
}

/** `Mozilla/5.0 (X11; Linux) … Chrome/131 …` → `Chrome 131 · Linux`. */
export function browserOf(agent: string) {
  const browser = /(Edg|Firefox|Chrome|Safari)\/(\d+)/.exec(agent);
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  if (!browser) return agent || '—';
  return [`${browser[1] === 'Edg' ? 'Edge' : browser[1]} ${browser[2]}`, system].filter(Boolean).join(' · ');
}
