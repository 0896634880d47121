import { administration } from '@/features/administration/module';
import { catalog } from '@/features/catalog/module';
import { customer } from '@/features/customer/module';
import { identity } from '@/features/identity/module';
import { insight } from '@/features/insight/module';
import { jobs } from '@/features/jobs/module';
import { ledger } from '@/features/ledger/module';
import { org } from '@/features/org/module';
import { plan } from '@/features/plan/module';
import { run } from '@/features/run/module';
import { transfer } from '@/features/transfer/module';
import type { Feature } from '@/shared/module';

/** Every feature that exists; navigation, routes and the command palette are made from this list. */
export const features: Feature[] = [
  plan,
  insight,
  ledger,
  customer,
  catalog,
  org,
  identity,
  transfer,
  jobs,
  run,
  administration,
];
