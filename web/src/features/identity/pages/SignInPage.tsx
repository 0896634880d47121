import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/shared/api/problem';
import { useAddress } from '@/shared/hooks/address';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { followLink } from '../api/oneTimeLink';
import { type Credentials, signIn } from '../api/session';
import { welcomeOptions } from '../api/welcome';
import { Providers } from '../components/Providers';
import { Entrance } from '../Entrance';
import { safeReturn } from '../model/return';

/** Signs in by password or by a one-time link. */
export function SignInPage() {
  const { t } = useTranslation('identity');
  const { search } = useAddress();
  const { data: welcome } = useQuery(welcomeOptions);
  const enter = useEnter(safeReturn(search.back));
  const byLink = useMutation({ mutationFn: followLink, onSuccess: enter });
  const byPassword = useMutation({ mutationFn: signIn, onSuccess: enter });
  const { mutate: openLink } = byLink;

  // A one-time link is spent as soon as its address is opened.
  useEffect(() => {
    if (search.link) openLink(search.link);
  }, [search.link, openLink]);

  if (search.link && !byLink.isError) return <Entrance title={t('link.opening')} busy />;
  return (
    <Entrance title={t('signIn.title')} advice={welcome?.companyName}>
      {byLink.isError && <ProblemAlert failure={byLink.error} />}
      {byPassword.isError && <ProblemAlert failure={byPassword.error} />}
      {search.problem && !byPassword.isError && <ProblemAlert failure={refusedOutside(search.problem)} />}
      <PasswordForm busy={byPassword.isPending} onEnter={byPassword.mutate} />
      <Providers />
    </Entrance>
  );
}

/** A provider's way back ends here with the code of what was refused. */
function refusedOutside(code: string) {
  return new ProblemError({ status: 401, code });
}

/** Whoever has just entered sees nothing that was read for somebody else. */
function useEnter(address: string) {
  const queries = useQueryClient();
  const router = useRouter();
  return () => {
    queries.clear();
    router.history.replace(address);
  };
}

type PasswordFormProps = { busy: boolean; onEnter: (credentials: Credentials) => void };

function PasswordForm({ busy, onEnter }: PasswordFormProps) {
  const { t } = useTranslation('identity');
  const required = [{ required: true, message: t('signIn.required') }];
  return (
    <Form<Credentials> layout="vertical" requiredMark={false} onFinish={onEnter}>
      <Form.Item name="login" label={t('signIn.login')} rules={required}>
        <Input size="large" autoFocus autoComplete="username" autoCapitalize="none" />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={required}>
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>
        {t('signIn.enter')}
      </Button>
    </Form>
  );
}
