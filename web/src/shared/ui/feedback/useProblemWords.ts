import { useTranslation } from 'react-i18next';
import { type Problem, problemOf } from '@/shared/api/problem';
import { problemWords } from './problemWords';

/** Tells a failure in the reader's language. */
export function useProblemWords() {
  const { i18n, t: say } = useTranslation();
  const speaker = {
    exists: (key: string) => i18n.exists(key),
    say: (key: string, args: Record<string, unknown>) => say(key, args) as string,
  };
  return (failure: unknown) => problemWords(problemOf(failure), speaker);
}

export const violationsOf = (problem: Problem) => problem.errors ?? [];
