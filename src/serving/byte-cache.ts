import { LRUCache } from 'lru-cache';

import type { StoredAnswer } from './stored-answer';

interface Kept {
  readonly version: string;
  readonly answer: StoredAnswer;
}

/** How much of the memory ways of asking may take beside the answers: one address can be asked in very many. */
const FOR_WAYS_OF_ASKING = 1 / 16;

/** Makes the answer to a question, as of a version or later; undefined for what is not kept. */
export type Make = (question: string, version: string) => Promise<StoredAnswer | undefined>;

/**
 * Finished answers, bounded by the bytes they take; what is asked most stays. An answer holds for the version it was made
 * under. Questions that mean the same share an answer.
 * @param maxBytes for the answers; a sixteenth as much comes on top. Nothing is kept where it is 0.
 */
export function byteCache(maxBytes: number, make: Make) {
  const room = Math.max(1, Math.floor(maxBytes));
  const roomForWays = Math.max(1, Math.floor(maxBytes * FOR_WAYS_OF_ASKING));
  const answers = new LRUCache<string, Kept>({ maxSize: room, sizeCalculation: ({ answer }, question) => answer.size + question.length }); // prettier-ignore
  const questions = new LRUCache<string, string>({ maxSize: roomForWays, sizeCalculation: (question, url) => url.length + question.length + 100 }); // prettier-ignore
  const making = new Map<string, Promise<StoredAnswer | undefined>>();

  return {
    /** Without waiting. @param url as it was asked */
    at(url: string, version: string): StoredAnswer | undefined {
      const question = questions.get(url);
      const kept = question === undefined ? undefined : answers.get(question);
      return kept?.version === version ? kept.answer : undefined;
    },

    /** What an address asks, where it was asked before. */
    questionAt: (url: string): string | undefined => questions.get(url),

    /** From what is kept, or made; those who ask while it is made wait for the same. */
    async answer(url: string, question: string, version: string): Promise<StoredAnswer | undefined> {
      const kept = answers.get(question);
      if (kept?.version === version) {
        questions.set(url, question);
        return kept.answer;
      }
      const key = `${version} ${question}`;
      const under = making.get(key) ?? keep(key, question, version);
      const answer = await under;
      if (answer) questions.set(url, question);
      return answer;
    },

    /** Whether it takes work to answer. */
    has: (question: string, version: string): boolean => answers.peek(question)?.version === version,

    clear(): void {
      answers.clear();
      questions.clear();
    },
  };

  function keep(key: string, question: string, version: string): Promise<StoredAnswer | undefined> {
    const made = make(question, version)
      .then((answer) => {
        if (answer) answers.set(question, { version, answer });
        return answer;
      })
      .finally(() => making.delete(key));
    making.set(key, made);
    return made;
  }
}
