import type { Words } from './grid';

const ABBREVIATED =
  /(?:^|\s)(?:t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|s\.k|o\.s\.v|t\.o\.m|fr\.o\.m|ca|kl|nr|e\.g|i\.e|etc)\.$/iu;

/** The sentences of a paragraph, each at the paragraph's place. */
export function sentencesIn({ text, at }: Words): readonly Words[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[.!?](?=\s+[\p{Lu}\d])/gu)) {
    const sentence = text.slice(from, index + 1);
    if (ABBREVIATED.test(sentence)) continue;
    sentences.push(sentence);
    from = index + 1;
  }
  return [...sentences, text.slice(from)].map((one) => ({ text: one.trim(), at })).filter((one) => one.text !== '');
}
