import { KeyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Sessions } from '../components/Sessions';
import { Tokens } from '../components/Tokens';

/** What the reader keeps of his own: password, sessions, access tokens. */
export function Page() {
  const { t } = useTranslation('identity');
  const { name, login } = useSession();
  return (
    <Sheet>
      <PageHeader
        title={t('account.title')}
        answer={t('account.answer', { name, login })}
        actions={
          <Button icon={<KeyOutlined />} href="/password?back=/account">
            {t('account.password')}
          </Button>
        }
      />
      <Sessions />
      <Tokens />
    </Sheet>
  );
}
