export type ExportFormat = 'CSV' | 'XLSX';

export type ExportedList = { filter: string[]; sort?: string; more?: Record<string, string | undefined> };

/** The address of an export: the list's own filters and sorting, and the format. */
export function exportAddress(path: string, format: ExportFormat, { filter, sort, more = {} }: ExportedList) {
  const parameters = new URLSearchParams(filter.map((condition) => ['filter', condition]));
  for (const [name, value] of Object.entries({ ...more, sort })) if (value) parameters.set(name, value);
  parameters.set('format', format);
  return `${path}?${parameters}`;
}
