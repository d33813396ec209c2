/** Letters; a word with more of them is long. */
const LONGEST_SHORT_WORD = 6;

/** Knows that "t.ex. i dag" and "kl. 14 på" end no sentence. */
const SENTENCES = new Intl.Segmenter('sv', { granularity: 'sentence' });

/**
 * LIX, Björnsson’s readability index: words per sentence plus the percentage of long words. Each text, and each line of
 * it, ends a sentence, as headings and list items do. Undefined where there are no words.
 */
export function lixOf(texts: readonly string[]): number | undefined {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  return words.length / sentences.length + (100 * words.filter(isLong).length) / words.length;
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => [...SENTENCES.segment(line)].map(({ segment }) => segment))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** What stands between blanks, so that "it-system", "11,2" and "EU:s" are one word each; a lone dash is none. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Counts letters only, so that neither the digits nor the loose rings and dots of decomposed text add to a word. */
function isLong(word: string): boolean {
  return (word.match(/\p{L}/gu) ?? []).length > LONGEST_SHORT_WORD;
}
