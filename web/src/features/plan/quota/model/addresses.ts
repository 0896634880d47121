import { stringifySearch } from '@/shared/hooks/search';

type Asked = { position: number; year?: string; period?: string };

/** Why a position's quota is what it is: of a window, or of the year. */
export const addressOfQuota = ({ position, year, period }: Asked) =>
  `/plan/quotas/explanation${stringifySearch({ position, year, period })}`;
