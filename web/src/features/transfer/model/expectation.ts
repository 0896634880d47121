/** What the server expects instead of a bad value, as a key with its values; it says so in English sentences. */
export type Expectation = { key: string; values: { one?: string; two?: string } };

const sentences: [RegExp, string][] = [
  [/^a value such as (.+)$/, 'example'],
  [/^a number such as (.+)$/, 'number'],
  [/^a date such as (.+)$/, 'date'],
  [/^a date written (.+)$/, 'dateWritten'],
  [/^a date up to (.+)$/, 'dateUpTo'],
  [/^a whole number$/, 'whole'],
  [/^yes or no$/, 'flag'],
  [/^one of \[?(.+?)\]?$/, 'oneOf'],
  [/^at most (\d+) decimals$/, 'decimals'],
  [/^at most (\d+) characters$/, 'characters'],
  [/^at most ([\d.]+)$/, 'most'],
  [/^0 or more$/, 'notNegative'],
  [/^an amount, 0 or more$/, 'amount'],
  [/^an ISO 4217 code such as CNY or USD$/, 'currency'],
  [/^the code of a known .+; import it first if it is new$/, 'knownCode'],
  [/^the code of a .+ that exists or that this file brings$/, 'knownCode'],
  [/^a code that is on record$/, 'knownCode'],
  [/^a code that row (\d+) does not have$/, 'otherRow'],
  [/^a value that is in (.+?)(?: once)?$/, 'lookup'],
  [/^a share such as 60 %, at most 100 %$/, 'share'],
  [/^shares of a document line that sum to 100 %, not to (.+) %$/, 'sharesSum'],
  [/^a seller, or no share$/, 'sellerOrNone'],
  [/^the code as text, not as a number$/, 'asText'],
  [/^a value instead of a formula that has none$/, 'noFormula'],
  [/^a period of the fiscal calendar$/, 'fiscalPeriod'],
  [/^(.+) or later, where row (\d+) ends$/, 'orLater'],
  [/^a window without a quota; (.+) is in force in (.+)$/, 'freeWindow'],
];

/** Undefined where the sentence is none of those that are told in every language. */
export function expectationOf(sentence: string): Expectation | undefined {
  for (const [pattern, key] of sentences) {
    const match = pattern.exec(sentence);
    if (match) return { key, values: { one: match[1], two: match[2] } };
  }
  return undefined;
}
