import type { FieldProposal, Step } from '../api/files';

/** Which column feeds which field, as the reader has it now; undefined where none does. */
export type Mapping = Record<string, string | undefined>;

export const proposedMapping = (proposal: FieldProposal[]): Mapping =>
  Object.fromEntries(proposal.map(({ field, column }) => [field, column ?? undefined]));

export type Mark = 'green' | 'amber' | 'red' | 'none';

const marks = { GREEN: 'green', AMBER: 'amber', RED: 'red', NONE: 'none' } as const;

/** How a field stands: what was proposed and left, what the reader chose himself, what is still missing. */
export function markOf(proposal: FieldProposal, column: string | undefined): Mark {
  if (column === undefined) return proposal.required ? 'red' : 'none';
  return column === proposal.column ? marks[proposal.confidence] : 'green';
}

export const missingFields = (proposal: FieldProposal[], mapping: Mapping) =>
  proposal
    .filter(({ field, required }) => required && mapping[field] === undefined)
    .map(({ field }) => field);

/** What a kept source says about these columns; a field of which the file has no such column keeps its proposal. */
export function savedMapping(saved: Step, columns: string[], mapping: Mapping): Mapping {
  const taken = Object.entries(saved.fields).flatMap(([field, { column }]) =>
    column !== undefined && columns.includes(column) ? [[field, column] as const] : [],
  );
  return { ...mapping, ...Object.fromEntries(taken) };
}

/**
 * The proposed step with the reader's columns; what he left as it was, or took over from a kept source, keeps how its
 * dates and units are read.
 */
export function mappedStep(step: Step, proposal: FieldProposal[], mapping: Mapping, saved?: Step): Step {
  const entries = proposal.flatMap(({ field }) => {
    const chosen = mapping[field];
    if (chosen === undefined) return [];
    const known = [saved?.fields[field], step.fields[field]].find((one) => one?.column === chosen);
    return [[field, known ?? { column: chosen }] as const];
  });
  return { ...step, fields: Object.fromEntries(entries) as Step['fields'] };
}

/** Columns that feed no field: they are left aside. */
export const unusedColumns = (columns: string[], mapping: Mapping) => {
  const used = new Set(Object.values(mapping));
  return columns.filter((column) => !used.has(column));
};
