import type { Role } from '../api/users';

/** All roles, by their distance from the top; the compiler holds the list to the API's. */
const known: Record<Role, true> = {
  ADMINISTRATOR: true,
  CEO: true,
  SALES_OPS_HQ: true,
  SALES_OPS_BP: true,
  BU_HEAD: true,
  REGION_MANAGER: true,
  SELLER: true,
  FUNCTION_HEAD: true,
  FINANCE: true,
  HR: true,
  AUDITOR: true,
};

export const roles = Object.keys(known) as Role[];
