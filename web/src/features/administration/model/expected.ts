/** What a setting can be, as a key with its values; the server says so in English sentences. */
export type Expected = { key: string; values: { one?: string; two?: string } };

const sentences: [RegExp, string][] = [
  [/^a whole number from (\d+) to (\d+)$/, 'number'],
  [/^a text of (\d+) to (\d+) characters$/, 'text'],
  [/^a number of days such as (\d+)$/, 'days'],
  [/^a number of megabytes such as (\d+)$/, 'megabytes'],
  [/^a date such as (\S+), or nothing to follow the clock$/, 'date'],
];

export function expectedOf(sentence: string): Expected | undefined {
  for (const [pattern, key] of sentences) {
    const match = pattern.exec(sentence);
    if (match) return { key, values: { one: match[1], two: match[2] } };
  }
  return undefined;
}
