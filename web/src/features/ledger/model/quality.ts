/** What may be doubtful about a seller's part of a fact; nothing of it is hidden or corrected. */
export const qualities = [
  'outside-sellers-unit',
  'not-account-owner',
  'no-position',
  'no-unit',
  'no-seller',
] as const;

export type Quality = (typeof qualities)[number];

/** The list that is to be worked down. */
export const factsOfQuality = (quality: Quality, kind: string) =>
  `/ledger?quality=${quality}&kind=${kind}&sort=-amount`;
