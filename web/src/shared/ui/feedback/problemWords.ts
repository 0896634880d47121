import type { Problem } from '@/shared/api/problem';

export type ProblemWords = { what: string; advice?: string };

/** The two doors of translation that are needed here: is there a text, and what does it say. */
export type Speaker = {
  exists: (key: string) => boolean;
  say: (key: string, args: Record<string, unknown>) => string;
};

/** A problem in the reader's language: by its code where translated, else in the server's own words. */
export function problemWords(problem: Problem, speaker: Speaker): ProblemWords {
  const key = keysOf(problem.code).find((candidate) => speaker.exists(`${candidate}.what`));
  if (!key) return ownWords(problem);
  const args = problem.args ?? {};
  return {
    what: speaker.say(`${key}.what`, args),
    advice: speaker.exists(`${key}.advice`) ? speaker.say(`${key}.advice`, args) : undefined,
  };
}

/** `ledger.shares-do-not-sum` is a word of the ledger, or one that all share. */
function keysOf(code: string) {
  const [module, ...rest] = code.split('.');
  return [`${module}:problem.${rest.join('.')}`, `shared:problem.${code}`];
}

/** The server says what is wrong, then on a new line “Maybe …”. */
function ownWords({ detail, title, code }: Problem): ProblemWords {
  const [what = '', ...advice] = (detail ?? title ?? code).split('\n');
  return { what, advice: advice.join(' ') || undefined };
}
