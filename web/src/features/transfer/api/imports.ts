import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type FileImport = components['schemas']['FileImport'];
export type ImportStep = FileImport['steps'][number];
export type RowProblem = components['schemas']['RowProblem'];
export type ImportRequest = components['schemas']['ImportControllerImportRequest'];
export type Source = components['schemas']['SourceDocument'];
export type Policy = ImportRequest['policy'];

const numberOf = (cursor: string | undefined) => (cursor === undefined ? undefined : Number(cursor));

export const importsOptions = listingOptions<FileImport>(['transfer', 'imports'], (after, limit) =>
  dataOf(api.GET('/api/imports', { params: { query: { after: numberOf(after), limit } } })),
);

export const importOptions = (id: number) =>
  queryOptions({
    queryKey: ['transfer', 'import', id],
    queryFn: () => dataOf(api.GET('/api/imports/{id}', { params: { path: { id } } })),
  });

/** What is wrong with which row. */
export const problemsOptions = (id: number, batchId: number | undefined) =>
  listingOptions<RowProblem>(['transfer', 'import', id, 'problems', batchId], (after, limit) =>
    dataOf(
      api.GET('/api/imports/{id}/problems', {
        params: { path: { id }, query: { batchId, after: numberOf(after), limit } },
      }),
    ),
  );

/** Begins an import, or a dry run; a job works on it. */
export const beginImport = (body: ImportRequest) => dataOf(api.POST('/api/imports', { body }));

export const undoImport = (id: number) =>
  dataOf(api.POST('/api/imports/{id}/undo', { params: { path: { id } } }));

/** The bad rows of a step as they stand in the file, each with what is wrong with it. */
export const badRowsAddress = (id: number, step: number) =>
  `/api/imports/${id}/steps/${step}/problems/export?format=XLSX`;
