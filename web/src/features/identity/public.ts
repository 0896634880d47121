export { savePreferences } from './api/preferences';
export { type Me, sessionOptions, signOut } from './api/session';
export { sizeOfUnit, unitOfSize } from './model/preferences';
