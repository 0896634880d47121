export { periodsOptions } from './api/periods';
export { type Unplaced, unplacedOptions } from './api/unplaced';
export { UnitSelect } from './components/UnitSelect';
export { useUnitName } from './components/useUnitName';
