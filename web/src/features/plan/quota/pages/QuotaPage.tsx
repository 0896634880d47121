import { useParams } from '@tanstack/react-router';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { Explained } from '../components/Explained';

/** Why one quota is what it is, by its number. */
export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return (
    <Sheet>
      <Explained id={Number(id)} />
    </Sheet>
  );
}
