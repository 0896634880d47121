import { useQuery } from '@tanstack/react-query';
import { Button, Divider } from 'antd';
import { useTranslation } from 'react-i18next';
import { providersOptions } from '../api/providers';

/** A button for each provider outside the house; nothing where none is configured. */
export function Providers() {
  const { t } = useTranslation('identity');
  const { data: providers = [] } = useQuery(providersOptions);
  if (providers.length === 0) return null;
  return (
    <>
      <Divider plain>{t('signIn.or')}</Divider>
      {providers.map(({ id, name }) => (
        <Button key={id} size="large" block href={`/api/session/external/${encodeURIComponent(id)}`}>
          {t('signIn.through', { name })}
        </Button>
      ))}
    </>
  );
}
