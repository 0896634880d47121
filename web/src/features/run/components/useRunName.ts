import { useTranslation } from 'react-i18next';

/** What was computed, in words. */
export function useRunName() {
  const { t, i18n } = useTranslation('run');
  return (kind: string) => (i18n.exists(`run:kind.${kind}`) ? t(`kind.${kind}`) : kind);
}
