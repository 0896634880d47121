import { useTranslation } from 'react-i18next';
import type { RowProblem } from '../api/imports';
import { expectationOf } from '../model/expectation';

/** What is wrong with a row and what would be right, in the reader's language where it is known. */
export function useRowWords() {
  const { t, i18n } = useTranslation('transfer');
  const reason = ({ code }: RowProblem) =>
    i18n.exists(`transfer:row.reason.${code}`) ? t(`row.reason.${code}`) : code;
  const expected = ({ expected: sentence }: RowProblem) => {
    const known = expectationOf(sentence);
    return known ? t(`row.expect.${known.key}`, known.values) : sentence;
  };
  return { reason, expected };
}
