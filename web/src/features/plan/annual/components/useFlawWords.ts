import { useTranslation } from 'react-i18next';
import type { Flaw } from '../model/rules';

/** What is wrong with a rule, and what would be right. */
export function useFlawWords() {
  const { t } = useTranslation('plan');
  return ({ field, value }: Flaw) => t(`annual.flaw.${field}`, { value });
}
