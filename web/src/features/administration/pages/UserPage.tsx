import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { type User, userOptions } from '../api/users';
import { Grants } from '../components/Grants';
import { OneTimePassword } from '../components/OneTimePassword';
import { UserDrawer } from '../components/UserDrawer';
import { Roles, State } from '../components/UserMarks';
import { UserSessions } from '../components/UserSessions';
import { UserTokens } from '../components/UserTokens';

/** One user: roles, how far he sees, by what he comes in. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return (
    <Sheet>{<Loaded of={useQuery(userOptions(Number(id)))}>{(user) => <One user={user} />}</Loaded>}</Sheet>
  );
}

function One({ user }: { user: User }) {
  const { t } = useTranslation('administration');
  const [changing, setChanging] = useState(false);
  const mayManage = useMay('administration.manage-users');
  return (
    <>
      <PageHeader
        path={<Door to="/administration/users">{t('users.title')}</Door>}
        title={`${user.name} · ${user.login}`}
        answer={
          <>
            <State user={user} /> <Roles roles={user.roles} />
          </>
        }
        actions={
          mayManage && (
            <>
              <OneTimePassword user={user} />
              <Button type="primary" icon={<EditOutlined />} onClick={() => setChanging(true)}>
                {t('change')}
              </Button>
            </>
          )
        }
      />
      <Grants userId={user.id} />
      <UserSessions userId={user.id} />
      <UserTokens userId={user.id} />
      {changing && <UserDrawer user={user} onClose={() => setChanging(false)} />}
    </>
  );
}
