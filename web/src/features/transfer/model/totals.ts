type Counted = { good: number; bad: number; skipped: number; warnings: number };

/** What became of all rows of an import. */
export const totalsOf = (steps: Counted[]): Counted =>
  steps.reduce(
    (sum, step) => ({
      good: sum.good + step.good,
      bad: sum.bad + step.bad,
      skipped: sum.skipped + step.skipped,
      warnings: sum.warnings + step.warnings,
    }),
    { good: 0, bad: 0, skipped: 0, warnings: 0 },
  );
