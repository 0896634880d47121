import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('comma-separated text', () => {
  it('quotes what would break a row', () => {
    expect(toCsv([['a,b', 'say "hi"', 'x']])).toBe('\ufeff"a,b","say ""hi""",x\r\n');
  });

  it('keeps a spreadsheet from running a formula, and leaves numbers alone', () => {
    expect(toCsv([['=1+1', '@cmd', '-12.5', '+8.0%']])).toBe("\ufeff'=1+1,'@cmd,-12.5,+8.0%\r\n");
  });
});
