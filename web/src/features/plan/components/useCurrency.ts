import { useQuery } from '@tanstack/react-query';
import { measuresOptions } from '../api/surroundings';

/** The currency in which a measure is planned. */
export function useCurrency(measure: string): string {
  const { data } = useQuery(measuresOptions);
  return data?.find(({ code }) => code === measure)?.ledger.currencyCode ?? 'CNY';
}
