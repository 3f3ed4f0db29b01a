export { main } from './main';
export { runProcess } from './run-process';
