import type { Language } from './document';

const SWEDISH = /(?<!\p{L})(och|att|för|som|ska|är|inte|till|av|med|det|den|mål|målgrupp\p{L}*)(?!\p{L})|[åäö]/giu;
const ENGLISH = /(?<!\p{L})(and|the|of|for|that|shall|should|is|not|to|with|goals?|audiences?)(?!\p{L})/giu;

/** The language that a plan is written in; Swedish where nothing tells. */
export function languageOf(texts: readonly string[]): Language {
  const all = texts.join('\n');
  const count = (pattern: RegExp): number => all.match(pattern)?.length ?? 0;
  return count(ENGLISH) > count(SWEDISH) ? 'en' : 'sv';
}
