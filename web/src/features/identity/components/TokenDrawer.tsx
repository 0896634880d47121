import { Alert, Form, Input, InputNumber, Select, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { usePermissionName } from '@/shared/session/usePermissionName';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { makeToken, type TokenRequest } from '../api/tokens';

type TokenDrawerProps = { onClose: () => void; onMade: () => void };

const daysDefault = 90;

/** Makes an access token and shows its secret, once. */
export function TokenDrawer({ onClose, onMade }: TokenDrawerProps) {
  const { t } = useTranslation('identity');
  const nameOf = usePermissionName();
  const [secret, setSecret] = useState<string>();
  const permissions = [...useSession().permissions].sort();
  const make = async (request: TokenRequest) => {
    setSecret((await makeToken(request)).secret);
    onMade();
  };
  const required = [{ required: true, message: t('signIn.required') }];
  if (secret) return <Secret secret={secret} onClose={onClose} />;
  const scopes = permissions.map((value) => ({ value, label: nameOf(value) }));
  return (
    <FormDrawer<TokenRequest>
      title={t('tokens.make')}
      open
      closesOnSuccess={false}
      onClose={onClose}
      initial={{ days: daysDefault, scopes: [] }}
      onSubmit={make}
      submitLabel={t('tokens.make')}
    >
      <Form.Item name="name" label={t('tokens.name')} rules={required}>
        <Input placeholder={t('tokens.nameExample')} />
      </Form.Item>
      <Form.Item name="days" label={t('tokens.days')} rules={required}>
        <InputNumber min={1} max={3650} />
      </Form.Item>
      <Form.Item name="scopes" label={t('tokens.scopes')} extra={t('tokens.scopesAdvice')} rules={required}>
        <Select mode="multiple" optionFilterProp="label" options={scopes} />
      </Form.Item>
    </FormDrawer>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('identity');
  return (
    <FormDrawer
      title={t('tokens.made')}
      open
      onClose={onClose}
      onSubmit={async () => undefined}
      submitLabel={t('tokens.done')}
    >
      <Alert type="warning" showIcon title={t('tokens.once')} />
      <Typography.Paragraph copyable code>
        {secret}
      </Typography.Paragraph>
    </FormDrawer>
  );
}
