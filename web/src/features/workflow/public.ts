export { type Task, tasksOptions } from './api/tasks';
export { TaskFeed } from './components/TaskFeed';
