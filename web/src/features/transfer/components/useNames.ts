import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/hooks/preferences';
import type { Field } from '../api/entities';

/** What can be imported, in words. */
export function useEntityName() {
  const { t, i18n } = useTranslation('transfer');
  return (entity: string) => (i18n.exists(`transfer:entity.${entity}`) ? t(`entity.${entity}`) : entity);
}

/** Who did it; what the server does by itself is the system's. */
export function usePersonName() {
  const { t } = useTranslation('transfer');
  return (name: string) => (name === 'system' ? t('system') : name);
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** A field by the header that people of this language write over it. */
export function useFieldName(fields: Field[]) {
  const language = useLanguage();
  return (name: string) => {
    const synonyms = fields.find((field) => field.name === name)?.synonyms ?? [];
    return synonyms.find((synonym) => isChinese(synonym) === (language === 'zh-CN')) ?? name;
  };
}
