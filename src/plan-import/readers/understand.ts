import type { PlanPreview } from '../../domain/plan-import/preview';
import { recognise, type Surroundings } from '../../domain/plan-import/recognise';
import type { Refusal } from './not-readable';
import { readFile, readText } from './read-file';

/** A file as its bytes, or text that was pasted. */
export type Given = Readonly<{ bytes: Uint8Array; name: string } | { text: string }>;

/** What is to be understood, and what is known beside it. Plain data, so that it can be handed to another thread. */
export interface Task {
  readonly given: Given;
  readonly surroundings: Surroundings;
}

export type Understood = Readonly<{ ok: true; preview: PlanPreview } | { ok: false; because: Refusal }>;

/** Reads and recognises in one. Synchronous for seconds at a time where a file is large: see `understand-apart.ts`. */
export async function understand({ given, surroundings }: Task): Promise<Understood> {
  const read = 'text' in given ? await readText(given.text) : await readFile(Buffer.from(given.bytes), given.name);
  return read.ok ? { ok: true, preview: recognise(read.source, surroundings) } : read;
}
