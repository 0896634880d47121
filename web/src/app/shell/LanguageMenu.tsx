import { TranslationOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/hooks/preferences';
import { changeLanguage, languages } from '@/shared/i18n/language';
import { loadWords } from '../i18n/words';

/** Each language is named in itself, so that its speakers find it. */
export function useLanguageItems() {
  const { t } = useTranslation('app');
  return languages.map((key) => ({ key, label: t(`language.${key}`) }));
}

export const choose = (key: string) => changeLanguage(loadWords, key === 'en-US' ? 'en-US' : 'zh-CN');

export function LanguageMenu() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const menu = {
    items: useLanguageItems(),
    selectedKeys: [language],
    onClick: ({ key }: { key: string }) => choose(key),
  };
  return (
    <Dropdown menu={menu} trigger={['click']}>
      <Button
        type="text"
        icon={<TranslationOutlined />}
        aria-label={t('language.choose')}
        title={t('language.choose')}
      />
    </Dropdown>
  );
}
