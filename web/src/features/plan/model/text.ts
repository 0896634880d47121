import { parseDecimal, shift, toText } from '@/shared/format/decimal';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { isRatio } from './columns';

/** How figures are written: units of 10^power with so many digits after the point; differences carry their sign. */
export type TextStyle = { power: number; fraction: number; signed: boolean };

const kept = new Map<string, string>();
const keptMax = 50_000;

/** A cell's text. Scrolling asks for the same texts again and again, so they are kept. */
export function textOf(value: string | null, measure: string, style: TextStyle): string {
  if (value === null) return '';
  const key = `${value}|${measure}|${style.power}|${style.fraction}|${style.signed}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size > keptMax) kept.clear();
  const text = isRatio(measure)
    ? formatPercent(value, { signed: style.signed || measure === 'growth' })
    : formatNumber(value, style);
  kept.set(key, text);
  return text;
}

/** What another spreadsheet reads as the figure that is shown, with all its digits. */
export function plainText(value: string | null | undefined, measure: string, power: number): string {
  const decimal = value === null || value === undefined ? undefined : parseDecimal(value);
  if (decimal === undefined) return '';
  return isRatio(measure) ? `${plain(toText(shift(decimal, -2)))}%` : plain(toText(shift(decimal, power)));
}

const plain = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
