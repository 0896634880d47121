import { useSyncExternalStore } from 'react';
import type { Workbench } from '../model/Workbench';

/** Why rows could not be read, if so. */
export const useGridFailure = ({ store }: Workbench) =>
  useSyncExternalStore(store.subscribe, () => store.failure);
