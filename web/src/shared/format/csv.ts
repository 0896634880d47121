/** A cell that a spreadsheet would run as a formula is opened as text. */
const risky = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

const cell = (value: string) => {
  const safe = risky.test(value) && !plainNumber.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Comma-separated text with a byte-order mark, by which Excel recognises UTF-8. */
export const toCsv = (rows: string[][]) =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

export function download(name: string, content: Blob | string, type = 'text/csv;charset=utf-8') {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
