import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { LiveJob, useJob } from '@/features/jobs/public';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { isOver } from '@/shared/ui/job/progress';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { Panel } from '@/shared/ui/layout/Panel';
import { type FileImport, importOptions } from '../api/imports';
import { ImportHeader } from '../components/ImportHeader';
import { ImportProblems } from '../components/ImportProblems';
import { ImportSteps } from '../components/ImportSteps';

/** What became of an import, row by row, live while it runs; and the way to take it back. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return (
    <Sheet>{<Loaded of={useQuery(importOptions(Number(id)))}>{(one) => <One one={one} />}</Loaded>}</Sheet>
  );
}

const underWay = ({ state }: FileImport) => state === 'WAITING' || state === 'RUNNING';

function One({ one }: { one: FileImport }) {
  return (
    <>
      <ImportHeader one={one} />
      {underWay(one) && one.jobId ? (
        <Panel>
          <Running importId={one.id} jobId={one.jobId} />
        </Panel>
      ) : (
        <>
          <ImportSteps one={one} />
          <ImportProblems one={one} />
        </>
      )}
    </>
  );
}

function Running({ importId, jobId }: { importId: number; jobId: number }) {
  const { data: job } = useJob(jobId);
  const queries = useQueryClient();
  const over = job && isOver(job.state);

  // The job's end comes by its own stream; what became of the import is read then.
  useEffect(() => {
    if (over) void queries.invalidateQueries({ queryKey: importOptions(importId).queryKey });
  }, [over, importId, queries]);

  return <LiveJob id={jobId} />;
}
