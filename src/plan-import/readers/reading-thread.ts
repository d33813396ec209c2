import { parentPort, workerData } from 'node:worker_threads';

import { readGiven, type Given } from './read-given';

/** A thread's whole life: one file, one answer. What is thrown reaches the other side as the thread's error. */
void readGiven(workerData as Given).then((read) => parentPort?.postMessage(read));
