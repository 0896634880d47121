import { type EntryContext, readEntry } from './entry';
import type { Place, Range } from './selection';

/** A block of texts as a spreadsheet puts it on the clipboard; cells may be quoted and hold line ends. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t' || letter === '\n') {
      row.push(cell);
      cell = '';
      if (letter === '\n') rows.push(row.splice(0));
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const quotedWhereNeeded = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** A range as a spreadsheet takes it from the clipboard. */
export function writeBlock({ top, bottom, left, right }: Range, textAt: (place: Place) => string): string {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: string[] = [];
    for (let column = left; column <= right; column++) cells.push(quotedWhereNeeded(textAt({ row, column })));
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Where a pasted figure goes, or why it goes nowhere. */
export type Target =
  | { kind: 'cell'; node: string; period: string; context: EntryContext }
  | { kind: 'none'; why: 'outside' | 'notEditable' | 'locked' | 'notYours' };

export type PastedCell = { place: Place; node: string; period: string; value: string };
export type SkippedCell = {
  place: Place;
  text: string;
  why: 'outside' | 'notEditable' | 'locked' | 'notYours' | 'unreadable';
};
export type Paste = { cells: PastedCell[]; skipped: SkippedCell[]; unchanged: number };

/** Lays a block onto the grid from the range's corner; a block that fits into the range several times fills it. */
export function layOut(block: string[][], range: Range, targetAt: (place: Place) => Target): Paste {
  const paste: Paste = { cells: [], skipped: [], unchanged: 0 };
  const { height, width } = extent(block, range);
  for (let down = 0; down < height; down++) {
    const line = block[down % block.length] ?? [];
    const across = width === 0 ? line.length : width;
    for (let right = 0; right < across; right++) {
      const place = { row: range.top + down, column: range.left + right };
      judge(place, line[right % line.length] ?? '', targetAt(place), paste);
    }
  }
  return paste;
}

/** How many rows and columns are filled; a width of 0 stands for each line's own. */
function extent(block: string[][], { top, bottom, left, right }: Range) {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const widest = Math.max(0, ...block.map((line) => line.length));
  const repeats = block.length > 0 && rows % block.length === 0 && columns % widest === 0;
  return repeats ? { height: rows, width: columns } : { height: block.length, width: 0 };
}

function judge(place: Place, text: string, target: Target, paste: Paste) {
  if (text.trim() === '') return;
  if (target.kind === 'none') {
    paste.skipped.push({ place, text, why: target.why });
    return;
  }
  const { node, period, context } = target;
  const entry = readEntry(text, context);
  if (entry.kind === 'unreadable') paste.skipped.push({ place, text, why: 'unreadable' });
  else if (entry.kind === 'value' && sameFigure(entry.value, context.current)) paste.unchanged++;
  else if (entry.kind === 'value') paste.cells.push({ place, node, period, value: entry.value });
}

const trimmed = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** Whether two plain decimals are the same figure; nothing counts as 0. */
export const sameFigure = (one: string, other: string | null | undefined) =>
  trimmed(one) === trimmed(other ?? '0');
