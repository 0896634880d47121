import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { changeUser, createUser, type Role, type User } from '../api/users';
import { useRoleOptions } from './useRoleOptions';

type Values = { login: string; name: string; roles: Role[]; disabled: boolean };

/** Makes a user, or changes one. */
export function UserDrawer({ user, onClose }: { user: User | undefined; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const required = [{ required: true, message: t('required') }];
  const save = async ({ login, name, roles, disabled }: Values) => {
    if (user)
      await changeUser(user.id, { name, roles, disabled, personId: user.personId, version: user.version });
    else await createUser({ login, name, roles });
    await queries.invalidateQueries({ queryKey: ['administration'] });
  };
  return (
    <FormDrawer<Values>
      open
      title={user ? t('user.change', { name: user.name }) : t('user.create')}
      onClose={onClose}
      initial={user ?? { roles: [] }}
      onSubmit={save}
    >
      <Form.Item name="login" label={t('user.login')} rules={required} extra={!user && t('user.loginAdvice')}>
        <Input disabled={user !== undefined} autoComplete="off" />
      </Form.Item>
      <Form.Item name="name" label={t('user.name')} rules={required}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="roles" label={t('user.roles')} extra={t('user.rolesAdvice')}>
        <Select mode="multiple" options={useRoleOptions()} />
      </Form.Item>
      {user && (
        <Form.Item name="disabled" label={t('user.disabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
