import { parentPort, workerData } from 'node:worker_threads';

import { recognise } from '../../domain/plan-import/recognise';
import type { Recognition, Understood } from './apart';

/** A thread's whole life: one document, one answer. */
const { source, surroundings } = workerData as Recognition;
parentPort?.postMessage({ ok: true, preview: recognise(source, surroundings) } satisfies Understood);
