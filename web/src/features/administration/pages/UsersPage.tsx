import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { DataTable } from '@/shared/ui/table/DataTable';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { FilterBar } from '@/shared/ui/table/FilterBar';
import { conditionsOf, type Filter } from '@/shared/ui/table/filters';
import { type User, usersOptions } from '../api/users';
import { UserDrawer } from '../components/UserDrawer';
import { Roles, State } from '../components/UserMarks';

/** Who may sign in, and as what. */
export function Page() {
  const { t } = useTranslation('administration');
  const go = useGo();
  const { search, change } = useAddress();
  const [creating, setCreating] = useState(false);
  const mayManage = useMay('administration.manage-users');
  const filters: Filter[] = [
    { kind: 'text', name: 'name', label: t('user.name') },
    { kind: 'text', name: 'login', label: t('user.login') },
  ];
  const filter = conditionsOf(filters, search);
  const make = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      {t('user.create')}
    </Button>
  );
  return (
    <Sheet>
      <PageHeader
        title={t('users.title')}
        answer={t('users.answer')}
        actions={
          <>
            <ExportButtons path="/api/administration/users/export" filter={filter} sort={search.sort} />
            {mayManage && make}
          </>
        }
      />
      <Panel flush>
        <FilterBar filters={filters} />
        <DataTable
          listing={useInfiniteQuery(usersOptions(filter, search.sort))}
          columns={useColumns()}
          rowKey={({ id }) => id}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
          onOpen={({ id }) => go(`/administration/users/${id}`)}
          empty={<EmptyState title={t('users.empty')} action={mayManage && make} />}
        />
      </Panel>
      {creating && <UserDrawer user={undefined} onClose={() => setCreating(false)} />}
    </Sheet>
  );
}

function useColumns(): Column<User>[] {
  const { t } = useTranslation('administration');
  return [
    { key: 'name', title: t('user.name'), sortable: true, card: 'title', render: ({ name }) => name },
    { key: 'login', title: t('user.login'), sortable: true, card: 'note', render: ({ login }) => login },
    { key: 'roles', title: t('user.roles'), card: 'note', render: ({ roles }) => <Roles roles={roles} /> },
    { key: 'state', title: t('user.state'), card: 'title', render: (user) => <State user={user} /> },
  ];
}
