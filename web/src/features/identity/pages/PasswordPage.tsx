import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { changePassword } from '../api/changePassword';
import { Entrance } from '../Entrance';
import { safeReturn } from '../model/return';

type Values = { current: string; fresh: string; again: string };

/** A one-time password is good for one thing: choosing one's own. */
export function PasswordPage() {
  const { t } = useTranslation('identity');
  const { search } = useAddress();
  const queries = useQueryClient();
  const router = useRouter();
  const changing = useMutation({
    mutationFn: ({ current, fresh }: Values) => changePassword({ current, fresh }),
    onSuccess: () => {
      queries.clear();
      router.history.replace(safeReturn(search.back));
    },
  });
  const required = { required: true, message: t('password.required') };
  const same = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_: unknown, value: string) =>
      value === getFieldValue('fresh') ? Promise.resolve() : Promise.reject(new Error(t('password.differs'))),
  });
  return (
    <Entrance title={t('password.title')} advice={t('password.advice')}>
      {changing.isError && <ProblemAlert failure={changing.error} />}
      <Form<Values> layout="vertical" requiredMark={false} onFinish={changing.mutate}>
        <Form.Item name="current" label={t('password.current')} rules={[required]}>
          <Input.Password size="large" autoFocus autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="fresh" label={t('password.fresh')} extra={t('password.rule')} rules={[required]}>
          <Input.Password size="large" autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="again" label={t('password.again')} dependencies={['fresh']} rules={[required, same]}>
          <Input.Password size="large" autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" size="large" htmlType="submit" block loading={changing.isPending}>
          {t('password.save')}
        </Button>
      </Form>
    </Entrance>
  );
}
