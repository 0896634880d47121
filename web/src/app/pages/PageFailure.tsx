import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Page } from '@/shared/ui/layout/Page';

/** A page that broke says so in its place; the frame around it stays. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return (
    <Page>
      <ProblemAlert failure={error} onRetry={reset} />
    </Page>
  );
}
