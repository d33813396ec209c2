import { parentPort, workerData } from 'node:worker_threads';

import { understand, type Task } from './understand';

/** A thread’s whole life: one file, one answer. What is thrown reaches the other side as the thread’s error. */
void understand(workerData as Task).then((understood) => parentPort?.postMessage(understood));
