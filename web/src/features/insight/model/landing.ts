import { parseDecimal, toDrawing } from '@/shared/format/decimal';

type Month = { actual?: string | null };

/** The line from where the year stands to where it lands; nothing before, and nothing where no landing is known. */
export function landingLine(months: Month[], reached: (number | null)[], landing: string | null | undefined) {
  const amount = landing ? parseDecimal(landing) : undefined;
  const now = reached.findLastIndex((value) => value !== null);
  if (!amount || now < 0 || now === months.length - 1) return undefined;
  return months.map((_, index) => {
    if (index === now) return reached[now] ?? null;
    return index === months.length - 1 ? toDrawing(amount) : null;
  });
}
