import { useTranslation } from 'react-i18next';
import { expectedOf } from '../model/expected';

/** Names of the server as a person knows them; a name without words stays as it is. */
export function useTold() {
  const { t, i18n } = useTranslation('administration');
  const told = (group: 'settingName' | 'subject' | 'action') => (name: string) =>
    i18n.exists(`administration:${group}.${name}`) ? t(`${group}.${name}`) : name;
  const expected = (sentence: string) => {
    const known = expectedOf(sentence);
    return known ? t(`settingExpected.${known.key}`, known.values) : sentence;
  };
  return {
    setting: told('settingName'),
    subject: told('subject'),
    action: told('action'),
    expected,
    user: (name: string) => (name === 'system' ? t('trail.system') : name),
  };
}
