import { KeyOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { giveOneTimePassword, type User } from '../api/users';

/** Gives a user a password that is shown once; the old one is no longer good. */
export function OneTimePassword({ user }: { user: User }) {
  const { t } = useTranslation('administration');
  const giving = useMutation({ mutationFn: () => giveOneTimePassword(user.id) });
  return (
    <>
      <Button icon={<KeyOutlined />} loading={giving.isPending} onClick={() => giving.mutate()}>
        {t('user.oneTimePassword')}
      </Button>
      <Modal
        open={giving.isSuccess || giving.isError}
        title={t('user.oneTimePassword')}
        onCancel={giving.reset}
        footer={<Button onClick={giving.reset}>{t('done')}</Button>}
      >
        {giving.isError && <ProblemAlert failure={giving.error} />}
        {giving.data && (
          <>
            <Alert type="warning" showIcon title={t('user.onceOnly', { name: user.name })} />
            <Typography.Paragraph copyable code>
              {giving.data.password}
            </Typography.Paragraph>
          </>
        )}
      </Modal>
    </>
  );
}
