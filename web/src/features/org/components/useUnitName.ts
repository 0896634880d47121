import { useQuery } from '@tanstack/react-query';
import { unitHistoryOptions } from '../api/histories';

/** The name of a unit that an address names by its number; undefined while unknown. */
export function useUnitName(id: string | undefined): string | undefined {
  const { data } = useQuery({ ...unitHistoryOptions(Number(id)), enabled: id !== undefined });
  return data?.entries.findLast(({ dates }) => !dates.supersededAt)?.name;
}
