/** An exact decimal: `digits` ÷ 10^`scale`. Amounts arrive as text and never pass through a binary number. */
export type Decimal = { digits: bigint; scale: number };

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

export const zero: Decimal = { digits: 0n, scale: 0 };

/** Reads `-12.30`; undefined where the text is no number. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return normalised({ digits, scale: fraction.length - Number(exponent) });
}

const normalised = ({ digits, scale }: Decimal): Decimal =>
  scale >= 0 ? { digits, scale } : { digits: digits * power(-scale), scale: 0 };

const power = (exponent: number) => 10n ** BigInt(exponent);

const absolute = (value: bigint) => (value < 0n ? -value : value);

const rescaled = ({ digits, scale }: Decimal, wanted: number) => digits * power(wanted - scale);

export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { digits: rescaled(left, scale) + rescaled(right, scale), scale };
}

export const negate = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale });

export const subtract = (left: Decimal, right: Decimal) => add(left, negate(right));

export const sum = (values: Decimal[]) => values.reduce(add, zero);

export const isZero = ({ digits }: Decimal) => digits === 0n;

export const isNegative = ({ digits }: Decimal) => digits < 0n;

/** Divides by 10^`places` without loss: 12345 元 becomes 1.2345 万元. */
export const shift = ({ digits, scale }: Decimal, places: number) =>
  normalised({ digits, scale: scale + places });

/** Rounds half away from zero, as money is rounded everywhere. */
export function round(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return { digits: rescaled(value, scale), scale };
  return { digits: halfUp(value.digits, power(value.scale - scale)), scale };
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  const size = (absolute(numerator) * 2n + absolute(denominator)) / (absolute(denominator) * 2n);
  return numerator < 0n !== denominator < 0n ? -size : size;
}

/** `left` ÷ `right` to `scale` places; undefined where there is nothing to divide by. */
export function ratio(left: Decimal, right: Decimal, scale = 6): Decimal | undefined {
  if (isZero(right)) return undefined;
  const numerator = left.digits * power(right.scale + scale);
  return { digits: halfUp(numerator, right.digits * power(left.scale)), scale };
}

/** Plain text as the API wants it: `-1234.50`. */
export function toText({ digits, scale }: Decimal): string {
  const size = absolute(digits)
    .toString()
    .padStart(scale + 1, '0');
  const whole = size.slice(0, size.length - scale);
  const fraction = scale > 0 ? `.${size.slice(-scale)}` : '';
  return `${digits < 0n ? '-' : ''}${whole}${fraction}`;
}

/** For drawing only: a chart's axis needs binary numbers, a sum never does. */
export const toDrawing = (value: Decimal) => Number(toText(value));
