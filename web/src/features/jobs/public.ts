export { useJob } from './api/useJob';
export { JobFeed } from './components/JobFeed';
export { LiveJob } from './components/LiveJob';
export { useNews } from './useNews';
