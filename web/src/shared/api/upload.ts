import { commonHeaders, refuse } from './client';
import { ProblemError } from './problem';

export type UploadProgress = (sent: number, total: number) => void;

/** Sends a file as it is, with progress, which fetch cannot report. */
export function upload<Result>(url: string, file: File, onProgress: UploadProgress, signal?: AbortSignal) {
  return new Promise<Result>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    for (const [name, value] of Object.entries(commonHeaders('POST'))) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.loaded, event.total);
    request.onerror = () => reject(new ProblemError({ status: 0, code: 'network.unreachable' }));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onload = () => settle<Result>(request).then(resolve, reject);
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

async function settle<Result>(request: XMLHttpRequest): Promise<Result> {
  const headers = { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' };
  const response = new Response(request.responseText || null, { status: request.status, headers });
  return response.ok ? ((await response.json()) as Result) : refuse(response);
}
