import { type Decimal, isNegative, isZero, parseDecimal, round, shift, toText } from './decimal';

/** What stands where there is no value; never a zero. */
export const missing = '—';
const minus = '−';

export type NumberStyle = {
  /** Digits after the point. */
  fraction?: number;
  /** Shown in units of 10^power. */
  power?: number;
  /** Shows a plus before growth. */
  signed?: boolean;
};

export type Figure = string | Decimal | null | undefined;

const decimalOf = (value: Figure) => (typeof value === 'string' ? parseDecimal(value) : (value ?? undefined));

/** `-1234567.891` → `−1,234,567.89`; a missing or unreadable value is an em dash. */
export function formatNumber(value: Figure, { fraction = 2, power = 0, signed = false }: NumberStyle = {}) {
  const decimal = decimalOf(value);
  if (!decimal) return missing;
  const rounded = round(shift(decimal, power), fraction);
  return signOf(rounded, signed) + grouped(toText({ ...rounded, digits: magnitude(rounded.digits) }));
}

const magnitude = (digits: bigint) => (digits < 0n ? -digits : digits);

function signOf(value: Decimal, signed: boolean) {
  if (isNegative(value)) return minus;
  return signed && !isZero(value) ? '+' : '';
}

function grouped(text: string) {
  const [whole = '', fraction] = text.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** A rate such as `0.76` as `76.0%`. */
export function formatPercent(rate: Figure, { fraction = 1, signed = false }: NumberStyle = {}) {
  const text = formatNumber(rate, { fraction, power: -2, signed });
  return text === missing ? missing : `${text}%`;
}

export const formatCount = (count: number | null | undefined) =>
  count === null || count === undefined ? missing : formatNumber(String(count), { fraction: 0 });
