import { useCallback } from 'react';
import { shortPeriod } from '../model/columns';

/** `FY2015-Q1` beside `FY2015` reads Q1, `FY2015-Q3-2014-12` reads 2014-12. */
export const usePeriodName = (year: string) =>
  useCallback((code: string) => /\d{4}-\d{2}$/.exec(code)?.[0] ?? shortPeriod(code, year), [year]);
