import {
  add,
  type Decimal,
  isZero,
  parseDecimal,
  ratio,
  round,
  shift,
  toText,
  zero,
} from '@/shared/format/decimal';

/** What an entry means where it is typed: the figure that stands there, and how the grid is shown and kept. */
export type EntryContext = {
  /** The figure that stands in the cell; absent where there is none. */
  current: string | undefined;
  /** The grid shows units of 10^power: 4 for 万元. */
  power: number;
  /** The smallest part in which the plan is kept, such as `0.01`. */
  grain: string;
};

export type Entry = { kind: 'value'; value: string } | { kind: 'nothing' } | { kind: 'unreadable' };

const unreadable: Entry = { kind: 'unreadable' };

/** Words for powers of ten, as people write them; what is not here is a plain number in the grid's own unit. */
const words: Record<string, number> = {
  元: 0,
  千: 3,
  万: 4,
  w: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  k: 3,
  m: 6,
  mn: 6,
  b: 9,
  bn: 9,
};

const fullWidthZero = 0xff01;
const fullWidthEnd = 0xff5e;
const toAscii = 0xfee0;

/** `１２，３４５％` as `12,345%`. */
export const halfWidth = (text: string) =>
  [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= fullWidthZero && code <= fullWidthEnd ? String.fromCodePoint(code - toAscii) : letter;
    })
    .join('')
    .replace(/[−–]/g, '-')
    .replace(/\u3000/g, ' ');

const currencies = /[$€£¥￥]|USD|CNY|RMB|EUR/gi;

/** Figures as people type and paste them: `1,234`, `(12.5)`, `120万`, `1.5m`, and by what stands there: `+5%`, `*1.1`. */
export function readEntry(typed: string, context: EntryContext): Entry {
  const text = halfWidth(typed)
    .replace(currencies, '')
    .replace(/[\s,_']/g, '')
    .replace(/([千万亿])元$/, '$1');
  if (text === '' || text === '-' || text === '—') return { kind: 'nothing' };
  const wanted = relative(text, context) ?? absolute(text.replace(/^=/, ''), context.power);
  return wanted === undefined ? unreadable : { kind: 'value', value: toText(wanted) };
}

/** By the figure that stands there, rounded to what the plan can hold. */
function relative(text: string, { current, grain }: EntryContext): Decimal | undefined {
  const factor = factorOf(text);
  if (factor === undefined) return undefined;
  const base = parseDecimal(current ?? '0') ?? zero;
  return toGrain({ digits: base.digits * factor.digits, scale: base.scale + factor.scale }, grain);
}

function factorOf(text: string): Decimal | undefined {
  const [, sign, number = '', percent] = /^([+\-*x×/÷]?)(\d*\.?\d+)(%?)$/i.exec(text) ?? [];
  const plain = parseDecimal(number);
  if (plain === undefined) return undefined;
  const size = percent ? shift(plain, 2) : plain;
  const one: Decimal = { digits: 1n, scale: 0 };
  if (sign === '/' || sign === '÷') return isZero(size) ? undefined : ratio(one, size, 12);
  if (sign === '*' || sign === 'x' || sign === 'X' || sign === '×') return size;
  if (!percent) return undefined;
  if (sign === '+') return add(one, size);
  return sign === '-' ? add(one, { digits: -size.digits, scale: size.scale }) : size;
}

/** Rounds to a whole number of grains, halves away from zero; a grain is a power of ten. */
export function toGrain(value: Decimal, grain: string): Decimal {
  const places = exponentOf(grain);
  return places >= 0 ? round(value, places) : shift(round(shift(value, -places), 0), places);
}

/** 2 for `0.01`, -3 for `1000`. */
function exponentOf(grain: string) {
  const { digits, scale } = parseDecimal(grain) ?? { digits: 1n, scale: 0 };
  return scale - (digits.toString().length - 1);
}

function absolute(text: string, power: number): Decimal | undefined {
  const [, open, number = '', word = '', close] =
    /^(\(?)([+-]?[\d.]+(?:e[+-]?\d+)?)([a-z元千百万亿]*)(\)?)$/i.exec(text) ?? [];
  const plain = parseDecimal(number);
  if (plain === undefined || Boolean(open) !== Boolean(close)) return undefined;
  const own = word === '' ? power : words[word.toLowerCase()];
  if (own === undefined) return undefined;
  const value = shift(plain, -own);
  return open ? { digits: -value.digits, scale: value.scale } : value;
}
