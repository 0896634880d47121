import { type Decimal, parseDecimal, toDrawing } from '@/shared/format/decimal';

/** How many grow from `from` up to, not including, `to`, in percent. */
export type Bucket = { from: number; to: number; count: number };

type Growing = { growth?: string | null };

const width = 5;

/** How growth is spread over positions, in steps of five points, without gaps between the ends. */
export function distribution(rows: Growing[]): Bucket[] {
  const steps = rows.flatMap(({ growth }) => {
    const rate: Decimal | undefined = parseDecimal(growth ?? '');
    return rate ? [Math.floor((toDrawing(rate) * 100) / width + 1e-9)] : [];
  });
  if (steps.length === 0) return [];
  const [first, last] = [Math.min(...steps), Math.max(...steps)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    from: (first + at) * width,
    to: (first + at + 1) * width,
    count: steps.filter((step) => step === first + at).length,
  }));
}

/** The fullest step. */
export const commonest = (buckets: Bucket[]): Bucket | undefined =>
  buckets.reduce<Bucket | undefined>(
    (best, each) => (best && best.count >= each.count ? best : each),
    undefined,
  );
