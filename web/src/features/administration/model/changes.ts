export type Change = { field: string; before: string | undefined; after: string | undefined };

type Json = string | null | undefined;

/** What a change of the trail changed, field by field; unchanged fields are left out. */
export function changesOf(before: Json, after: Json): Change[] {
  const [left, right] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((field) => ({ field, before: left.get(field), after: right.get(field) }))
    .filter((change) => change.before !== change.after);
}

/** A thing's fields as text; something that is no object has one field without a name. */
function fieldsOf(json: Json): Map<string, string> {
  if (json === null || json === undefined) return new Map();
  const value = parsed(json);
  if (typeof value !== 'object' || value === null) return new Map([['', String(value)]]);
  return new Map(Object.entries(value).map(([field, part]) => [field, textOf(part)]));
}

const textOf = (part: unknown) => (typeof part === 'string' ? part : JSON.stringify(part));

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
