import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { type UploadProgress, upload } from '@/shared/api/upload';

export type StagedFile = components['schemas']['StagedFile'];
export type Preview = components['schemas']['Preview'];
export type FieldProposal = components['schemas']['FieldProposal'];
export type Step = components['schemas']['StepDocument'];

/** How a file is to be read, as far as it is stated; the rest is recognised. */
export type Reading = {
  part?: string;
  sheet?: string;
  encoding?: string;
  separator?: string;
  headerRow?: number;
};

export const handIn = (file: File, onProgress: UploadProgress) =>
  upload<StagedFile>(`/api/imports/files?name=${encodeURIComponent(file.name)}`, file, onProgress);

export const fileOptions = (id: number) =>
  queryOptions({
    queryKey: ['transfer', 'file', id],
    queryFn: () => dataOf(api.GET('/api/imports/files/{id}', { params: { path: { id } } })),
  });

/** What a file seems to hold, and which column would be which field. */
export const previewOptions = (id: number, entity: string, reading: Reading) =>
  queryOptions({
    queryKey: ['transfer', 'preview', id, entity, reading],
    queryFn: () =>
      dataOf(
        api.GET('/api/imports/files/{id}/preview', {
          params: { path: { id }, query: { ...reading, entity } as never },
        }),
      ),
    placeholderData: (before) => before,
  });
