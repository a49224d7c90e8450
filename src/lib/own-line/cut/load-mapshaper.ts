// Nothing but a worker may import this module: it adds to the globals before mapshaper starts.
import './mapshaper-globals';

export { runMapshaper as runInWorker } from './run-mapshaper';
